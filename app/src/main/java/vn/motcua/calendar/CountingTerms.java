package vn.motcua.calendar;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How long a procedure may take and how that time is counted, as its decision states it.
 *
 * <p>The cut-off is the "after 15:00" rule of same-day procedures and of the hand-over to the handling agency (NĐ
 * 61/2018 Art. 18): what is received after it, or on a day off, counts as received at the start of the next working
 * day. A same-day limit is zero working days by {@link CountingRule#NEXT_DAY}: it ends at the close of the day of
 * reception.
 *
 * @param rule always {@link CountingRule#NEXT_DAY} for calendar days and months, whatever is given (Civil Code 2015
 *     Art. 147)
 * @param cutOff such as 15:00, itself still in time; null where the procedure has no such rule
 */
public record CountingTerms(
        TimeLimit limit, CountingRule rule, @Nullable LocalTime cutOff) {

    public CountingTerms {
        if (!limit.isInWorkingTime()) {
            rule = CountingRule.NEXT_DAY;
        }
    }

    /** The limit by the default rule, without a cut-off. */
    public static CountingTerms of(TimeLimit limit) {
        return new CountingTerms(limit, CountingRule.INSTANT, null);
    }

    /** Whether time runs from the instant of reception, and not from the following day. */
    public boolean countsFromTheInstant() {
        return rule == CountingRule.INSTANT || limit.amount().signum() == 0;
    }

    public CountingTerms withCutOff(LocalTime time) {
        return new CountingTerms(limit, rule, time);
    }
}
