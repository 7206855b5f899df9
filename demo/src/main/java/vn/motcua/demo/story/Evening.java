package vn.motcua.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingCalendar;

/** Notices once a day that the evening has come. */
final class Evening {

    private static final LocalTime BEGINS = LocalTime.of(16, 0);

    private @Nullable LocalDate last;

    /** The day, when it is the first time that somebody asks in its evening. */
    Optional<LocalDate> begins(Instant now) {
        var local = now.atOffset(WorkingCalendar.ZONE);
        var today = local.toLocalDate();
        if (local.toLocalTime().isBefore(BEGINS) || today.equals(last)) {
            return Optional.empty();
        }
        last = today;
        return Optional.of(today);
    }
}
