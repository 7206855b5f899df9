package vn.motcua.calendar.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CountingRule;
import vn.motcua.calendar.CountingTerms;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;

/**
 * The rules of counting on one table of days; all instants are {@link LocalMinutes}.
 *
 * <p>Legal source: Civil Code 2015 Art. 147 and 148 for the start, the end and the last day that is off; NĐ 61/2018 Art.
 * 18 for the cut-off.
 */
record Counting(DayTable days) {

    /** When a reception counts as made: at once or, after the cut-off and on a day off, on the next working morning. */
    long receivedAt(long start, @Nullable LocalTime cutOff) {
        long day = LocalMinutes.day(start);
        boolean working = days.on(day).isWorking();
        if (cutOff == null || working && LocalMinutes.minuteOfDay(start) <= DayPlan.minute(cutOff)) {
            return start;
        }
        long next = days.workingDayAfter(day, 1);
        return LocalMinutes.at(next, days.on(next).opensAt());
    }

    /** From when on time runs for what was received at this minute. */
    long countsFrom(long received, CountingTerms terms) {
        return terms.countsFromTheInstant() ? received : LocalMinutes.at(LocalMinutes.day(received) + 1, 0);
    }

    /** When a limit ends for what was received at this minute. */
    long dueAt(long received, CountingTerms terms) {
        return terms.rule() == CountingRule.INSTANT
                ? plus(received, terms.limit().workingMinutes())
                : closeOfLastDay(received, terms.limit());
    }

    long plus(long start, long minutes) {
        if (minutes == 0) {
            return start;
        }
        long target = days.minutesUntil(start) + minutes;
        long day = days.dayReaching(target, LocalMinutes.day(start));
        int countedThatDay = Math.toIntExact(target - days.minutesUntil(LocalMinutes.at(day, 0)));
        return LocalMinutes.at(day, days.on(day).minuteAfter(countedThatDay));
    }

    /** The close of the day or, when it is off, of the next working day. */
    long closeOf(long day) {
        long working = days.workingDayFrom(day);
        return LocalMinutes.at(working, days.on(working).closesAt());
    }

    /** The day on which a limit by whole days ends, before it is moved on because it is off. */
    long lastDay(long received, TimeLimit limit) {
        long day = LocalMinutes.day(received);
        long amount = wholeDays(limit);
        return switch (limit.unit()) {
            case WORKING_HOUR, WORKING_DAY -> amount == 0 ? day : days.workingDayAfter(day, amount);
            case CALENDAR_DAY -> day + amount;
            case MONTH -> LocalDate.ofEpochDay(day).plusMonths(amount).toEpochDay();
        };
    }

    private long closeOfLastDay(long received, TimeLimit limit) {
        long close = closeOf(lastDay(received, limit));
        return close > received ? close : closeOf(LocalMinutes.day(received) + 1);
    }

    /** A limit in working time that counts by days lasts each day that it touches to its close. */
    private static long wholeDays(TimeLimit limit) {
        return limit.unit() == LimitUnit.CALENDAR_DAY || limit.unit() == LimitUnit.MONTH
                ? limit.amount().longValueExact()
                : Math.ceilDiv(limit.workingMinutes(), TimeLimit.MINUTES_OF_A_WORKING_DAY);
    }
}
