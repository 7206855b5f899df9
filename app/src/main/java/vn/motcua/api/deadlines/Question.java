package vn.motcua.api.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.calendar.CountingRule;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.shared.UnitCode;

/** What is asked; of no use when the reading of it found faults. */
record Question(Instant from, TimeLimit limit, CountingRule rule, Optional<UnitCode> agency) {

    LocalDate startDay() {
        return LocalDate.ofInstant(from, WorkingCalendar.ZONE);
    }

    Deadline ask(WorkingCalendar calendar) {
        return calendar.deadline(from, limit, rule);
    }
}
