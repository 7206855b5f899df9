package vn.motcua.reception;

import java.time.Instant;
import java.util.List;

/**
 * What hangs on the wall of a centre.
 *
 * @param calls called last first
 * @param lines how many wait, by group
 */
public record CallBoard(List<Ticket> calls, List<Line> lines, Instant asOf) {

    public record Line(ServiceGroup group, int waiting) {}
}
