package vn.motcua.filing;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.filing.store.AnswerRules;
import vn.motcua.shared.UnitCode;

/**
 * By when an officer answers what was filed online: so many working hours from the reception by the system. What comes in
 * out of hours begins to count when the unit opens again.
 */
@Component
public class AnswerTimes {

    private final AnswerRules rules;
    private final WorkingCalendars calendars;

    AnswerTimes(AnswerRules rules, WorkingCalendars calendars) {
        this.rules = rules;
        this.calendars = calendars;
    }

    /** @param source the decree that says so */
    public record Rule(int minutes, String source) {}

    /** The rule of the day on which something was filed. */
    public Rule ruleOf(Instant filedAt) {
        return rules.heldOn(LocalDate.ofInstant(filedAt, WorkingCalendar.ZONE));
    }

    public Instant answerBy(UnitCode receivingUnit, Instant filedAt) {
        return calendars
                .of(receivingUnit)
                .plusWorkingMinutes(filedAt, ruleOf(filedAt).minutes());
    }
}
