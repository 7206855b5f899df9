package vn.motcua.post;

import java.time.LocalDate;
import vn.motcua.calendar.CountingRule;
import vn.motcua.calendar.CountingTerms;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;

/**
 * In how many days the post promises to be there.
 *
 * @param from the first day on which it holds; what was accepted before keeps its promise
 * @param days 1 to {@value #MOST_DAYS}, counted from the day after the post took the envelope
 * @param unit working days or calendar days
 */
public record PromiseRule(Reach reach, LocalDate from, int days, LimitUnit unit) {

    public static final int MOST_DAYS = 60;

    /** @throws IllegalArgumentException when the number or the unit of days is out of range */
    public PromiseRule {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("a promise is 1 to " + MOST_DAYS + " days: " + days);
        }
        if (unit != LimitUnit.WORKING_DAY && unit != LimitUnit.CALENDAR_DAY) {
            throw new IllegalArgumentException("a promise is given in days: " + unit);
        }
    }

    CountingTerms terms() {
        return new CountingTerms(TimeLimit.of(days, unit), CountingRule.NEXT_DAY, null);
    }
}
