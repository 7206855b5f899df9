package vn.motcua.api.deadlines;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.DeadlineLine;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.web.Page;

/**
 * The deadline as programs get it.
 *
 * @param dueAt such as {@code 2026-01-08T09:15:00+07:00}
 */
record DeadlineAnswer(String dueAt, List<Line> lines) {

    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    /**
     * One day of the computation.
     *
     * @param reason a stable key
     * @param text the reason as a sentence
     */
    record Line(
            LocalDate day,
            long countedMinutes,
            long totalMinutes,
            String reason,
            String text,
            @Nullable String note) {}

    static DeadlineAnswer of(Deadline deadline, Page page) {
        return new DeadlineAnswer(
                WITH_OFFSET.format(deadline.dueAt().atOffset(WorkingCalendar.ZONE)),
                deadline.lines().stream().map(line -> line(line, page)).toList());
    }

    private static Line line(DeadlineLine line, Page page) {
        var text = line.note() == null ? page.t(line.reason()) : page.t(line.reason(), line.note());
        return new Line(line.day(), line.countedMinutes(), line.totalMinutes(), line.reason(), text, line.note());
    }
}
