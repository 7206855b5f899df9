package vn.motcua.calendar;

import java.time.Instant;
import java.util.List;

/**
 * When something is due, and why: the lines of its computation in the order of the days.
 *
 * @param dueAt to the minute
 */
public record Deadline(Instant dueAt, List<DeadlineLine> lines) {

    public Deadline {
        lines = List.copyOf(lines);
    }
}
