package vn.motcua.process.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;

/** How much work fits into calendar days and months at the least. */
final class SpanOfDays {

    private static final int MONTHS_OF_A_LEAP_CYCLE = 48;
    private static final LocalDate ANY_MONTH = LocalDate.of(2025, 1, 1);

    private SpanOfDays() {}

    /** Monday to Friday in the least favourable span of that length; public holidays are not taken out. */
    static long fewestWorkingDays(TimeLimit limit) {
        var days = limit.unit() == LimitUnit.MONTH
                ? fewestDays(limit.amount().intValueExact())
                : limit.amount().longValueExact();
        var weekendDays = 2 * (days / 7) + Math.min(2, days % 7);
        return days - weekendDays;
    }

    private static long fewestDays(int months) {
        return IntStream.range(0, MONTHS_OF_A_LEAP_CYCLE)
                .mapToObj(ANY_MONTH::plusMonths)
                .mapToLong(start -> ChronoUnit.DAYS.between(start, start.plusMonths(months)))
                .min()
                .orElseThrow();
    }
}
