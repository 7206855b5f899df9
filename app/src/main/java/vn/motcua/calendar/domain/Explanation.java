package vn.motcua.calendar.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CountingTerms;
import vn.motcua.calendar.DeadlineLine;
import vn.motcua.calendar.LimitUnit;

/** Writes the lines of one computation, day by day; for one use by one thread. */
final class Explanation {

    private final Counting counting;
    private final Set<Integer> knownYears;
    private final List<DeadlineLine> lines = new ArrayList<>();
    private long total;
    private int lastYearNoted = Integer.MIN_VALUE;

    Explanation(Counting counting, Set<Integer> knownYears) {
        this.counting = counting;
        this.knownYears = knownYears;
    }

    List<DeadlineLine> lines() {
        return lines;
    }

    /** The days from {@code start} to {@code received}, which a cut-off skips. */
    Explanation skipped(long start, long received, CountingTerms terms) {
        for (long day = LocalMinutes.day(start); day < LocalMinutes.day(received); day++) {
            var plan = plan(day);
            if (plan.isWorking()) {
                add(day, 0, Reasons.AFTER_CUT_OFF, Objects.toString(terms.cutOff(), null));
            } else {
                add(day, 0, plan.reason(), plan.note());
            }
        }
        return this;
    }

    /** The day of reception, which does not count when counting starts on the following day. */
    Explanation dayOfReception(long received) {
        long day = LocalMinutes.day(received);
        var plan = plan(day);
        add(day, 0, plan.isWorking() ? Reasons.DAY_OF_RECEPTION : plan.reason(), plan.note());
        return this;
    }

    /** The days from one minute to another, with the working minutes of each in between. */
    Explanation workingTime(long from, long to) {
        for (long day = LocalMinutes.day(from); day <= LocalMinutes.day(to); day++) {
            long midnight = LocalMinutes.at(day, 0);
            int begin = (int) Math.max(from - midnight, 0);
            int end = (int) Math.min(to - midnight, LocalMinutes.OF_A_DAY);
            var plan = plan(day);
            add(day, plan.countedUntil(end) - plan.countedUntil(begin), reason(plan, begin, end), plan.note());
        }
        return this;
    }

    /** The calendar days or months of a limit and, where its last day is off, the days up to its end. */
    Explanation calendarTime(long received, long due, CountingTerms terms) {
        var first = LocalDate.ofEpochDay(LocalMinutes.day(received));
        var last = LocalDate.ofEpochDay(counting.lastDay(received, terms.limit()));
        boolean byMonth = terms.limit().unit() == LimitUnit.MONTH;
        for (int i = 1; byMonth && first.plusMonths(i).isBefore(last); i++) {
            add(first.plusMonths(i).toEpochDay(), 0, Reasons.MONTH, String.valueOf(i));
        }
        for (var day = first.plusDays(1); !byMonth && day.isBefore(last); day = day.plusDays(1)) {
            add(
                    day.toEpochDay(),
                    0,
                    Reasons.CALENDAR_DAY,
                    plan(day.toEpochDay()).note());
        }
        return lastDays(last.toEpochDay(), LocalMinutes.day(due));
    }

    private Explanation lastDays(long last, long due) {
        add(
                last,
                0,
                last == due ? Reasons.LAST_DAY : Reasons.LAST_DAY_OFF,
                plan(last).note());
        for (long day = last + 1; day < due; day++) {
            add(day, 0, plan(day).reason(), plan(day).note());
        }
        if (last < due) {
            add(due, 0, Reasons.MOVED_ON, plan(due).note());
        }
        return this;
    }

    private static String reason(DayPlan plan, int begin, int end) {
        boolean startsWithin = plan.countedUntil(begin) > 0;
        boolean endsWithin = plan.countedUntil(end) < plan.minutes();
        if (plan.isSpecial() || !startsWithin && !endsWithin) {
            return plan.reason();
        }
        if (plan.countedUntil(begin) == plan.minutes()) {
            return Reasons.AFTER_HOURS;
        }
        return !endsWithin ? Reasons.FROM_THE_START : startsWithin ? Reasons.PART_OF_THE_DAY : Reasons.UNTIL_THE_END;
    }

    private DayPlan plan(long day) {
        return counting.days().on(day);
    }

    private void add(long epochDay, long counted, String reason, @Nullable String note) {
        var day = LocalDate.ofEpochDay(epochDay);
        if (!knownYears.contains(day.getYear()) && day.getYear() != lastYearNoted) {
            lastYearNoted = day.getYear();
            lines.add(new DeadlineLine(day, 0, total, Reasons.YEAR_NOT_KNOWN, String.valueOf(day.getYear())));
        }
        total += counted;
        lines.add(new DeadlineLine(day, counted, total, reason, note));
    }
}
