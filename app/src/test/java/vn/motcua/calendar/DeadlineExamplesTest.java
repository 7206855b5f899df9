package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.CountingRule.INSTANT;
import static vn.motcua.calendar.CountingRule.NEXT_DAY;
import static vn.motcua.calendar.LimitUnit.CALENDAR_DAY;
import static vn.motcua.calendar.LimitUnit.MONTH;
import static vn.motcua.calendar.LimitUnit.WORKING_DAY;
import static vn.motcua.calendar.LimitUnit.WORKING_HOUR;
import static vn.motcua.testing.MovableClock.instant;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples, as an officer would count them on a wall calendar. */
class DeadlineExamplesTest {

    private final WorkingCalendar calendar = Calendars.province();

    @ParameterizedTest(name = "{0} + {1} {2} = {3} ({4})")
    @CsvSource({
        "2026-01-05T09:15, 3, WORKING_DAY, 2026-01-08T09:15, three ordinary days",
        "2026-01-05T07:00, 1, WORKING_DAY, 2026-01-05T17:00, a whole day ends at its close",
        "2026-01-05T06:10, 1, WORKING_DAY, 2026-01-05T17:00, before hours starts at the opening",
        "2026-01-05T12:15, 1, WORKING_DAY, 2026-01-06T11:30, in the lunch break",
        "2026-01-05T17:00, 1, WORKING_DAY, 2026-01-06T17:00, at the close",
        "2026-01-05T20:45, 1, WORKING_DAY, 2026-01-06T17:00, after hours",
        "2026-01-03T09:00, 1, WORKING_DAY, 2026-01-05T17:00, on a Saturday",
        "2026-01-04T23:59, 4, WORKING_HOUR, 2026-01-05T11:00, on a Sunday night",
        "2026-01-05T09:15, 0.5, WORKING_DAY, 2026-01-05T15:15, half a day over lunch",
        "2026-01-05T16:30, 2, WORKING_HOUR, 2026-01-06T08:30, over night",
        "2026-01-09T10:00, 1, WORKING_DAY, 2026-01-10T10:00, into the make-up Saturday of 2 January",
        "2025-12-31T10:00, 2, WORKING_DAY, 2026-01-06T10:00, over the new year with its exchanged Friday",
        "2026-02-13T15:00, 3, WORKING_DAY, 2026-02-25T15:00, over Tet 2026",
        "2026-02-13T16:00, 1, WORKING_HOUR, 2026-02-13T17:00, ends at the last close before Tet",
        "2026-02-13T16:00, 2, WORKING_HOUR, 2026-02-23T08:00, ends on the first morning after Tet",
        "2026-02-17T08:00, 1, WORKING_DAY, 2026-02-23T17:00, filed on the first day of Tet",
        "2026-04-24T08:00, 2, WORKING_DAY, 2026-04-29T08:00, over Hung Kings day and its day in lieu",
        "2026-04-29T16:00, 1, WORKING_DAY, 2026-05-04T16:00, over 30 April and 1 May",
        "2026-08-21T13:30, 1, WORKING_DAY, 2026-08-22T11:30, into the make-up Saturday of 31 August",
        "2026-08-28T13:30, 2, WORKING_DAY, 2026-09-04T11:30, over National Day 2026",
        "2025-04-25T16:00, 8, WORKING_HOUR, 2025-04-26T16:00, make-up Saturday 2025",
        "2024-04-26T09:00, 1, WORKING_DAY, 2024-05-02T09:00, exchanged Monday 2024",
        "2024-05-03T09:00, 1, WORKING_DAY, 2024-05-04T09:00, make-up Saturday 2024",
        "2026-11-23T09:00, 1, WORKING_DAY, 2026-11-25T09:00, over Culture Day",
    })
    void fromTheInstant(String from, BigDecimal amount, LimitUnit unit, String due, String why) {
        var limit = new TimeLimit(amount, unit);
        assertThat(local(calendar.deadline(instant(from), limit, INSTANT))).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} {2} = {3} ({4})")
    @CsvSource({
        "2026-01-05T09:15, 3, WORKING_DAY, 2026-01-08T17:00, three ordinary days",
        "2026-01-05T20:45, 3, WORKING_DAY, 2026-01-08T17:00, the hour of reception does not matter",
        "2026-01-08T09:15, 2, WORKING_DAY, 2026-01-10T17:00, ends on a make-up Saturday",
        "2026-01-03T09:15, 1, WORKING_DAY, 2026-01-05T17:00, received on a Saturday",
        "2026-01-05T09:15, 0.5, WORKING_DAY, 2026-01-06T17:00, half a day is a day",
        "2026-01-05T09:15, 12, WORKING_HOUR, 2026-01-07T17:00, hours are rounded up to days",
        "2026-01-05T09:15, 0, WORKING_DAY, 2026-01-05T17:00, the same day",
        "2026-01-05T17:30, 0, WORKING_DAY, 2026-01-06T17:00, the same day but after its close",
        "2026-01-03T09:15, 0, WORKING_DAY, 2026-01-05T17:00, the same day but a Saturday",
        "2026-01-05T09:15, 4, CALENDAR_DAY, 2026-01-09T17:00, calendar days",
        "2026-01-05T09:15, 5, CALENDAR_DAY, 2026-01-10T17:00, last day is a make-up Saturday",
        "2026-01-05T09:15, 12, CALENDAR_DAY, 2026-01-19T17:00, last day is a Saturday",
        "2026-02-10T09:15, 7, CALENDAR_DAY, 2026-02-23T17:00, last day is the first of Tet",
        "2026-01-01T09:15, 1, CALENDAR_DAY, 2026-01-05T17:00, last day is an exchanged Friday",
        "2026-03-26T09:15, 1, MONTH, 2026-04-28T17:00, last day is Hung Kings day and the next is in lieu",
        "2026-01-31T09:15, 1, MONTH, 2026-03-02T17:00, a month without that date ends on its last day",
        "2026-01-05T09:15, 3, MONTH, 2026-04-06T17:00, last day is a Sunday",
        "2026-01-05T09:15, 12, MONTH, 2027-01-05T17:00, a year",
    })
    void fromTheNextDay(String from, BigDecimal amount, LimitUnit unit, String due, String why) {
        assertThat(local(calendar.deadline(instant(from), new TimeLimit(amount, unit), NEXT_DAY)))
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} by {2} = {3} ({4})")
    @CsvSource({
        "2026-01-05T15:00, 1, INSTANT, 2026-01-06T15:00, at 15:00 is still in time",
        "2026-01-05T15:01, 1, INSTANT, 2026-01-06T17:00, after 15:00 counts from the next morning",
        "2026-01-09T16:00, 1, INSTANT, 2026-01-10T17:00, the next morning is a make-up Saturday",
        "2026-02-13T15:30, 1, INSTANT, 2026-02-23T17:00, the next morning is after Tet",
        "2026-01-05T14:59, 0, NEXT_DAY, 2026-01-05T17:00, a same-day procedure",
        "2026-01-05T15:01, 0, NEXT_DAY, 2026-01-06T17:00, a same-day procedure the next day",
        "2026-01-05T15:01, 1, NEXT_DAY, 2026-01-07T17:00, counts as received the next morning",
        "2026-01-17T09:00, 1, NEXT_DAY, 2026-01-20T17:00, never earlier than what came the day before",
    })
    void withACutOffAtThree(String from, long amount, CountingRule rule, String due, String why) {
        var terms = new CountingTerms(TimeLimit.of(amount, WORKING_DAY), rule, LocalTime.of(15, 0));

        assertThat(local(calendar.deadline(instant(from), terms))).isEqualTo(due);
        assertThat(calendar.dueAt(instant(from), terms)).isEqualTo(instant(due));
    }

    @Test
    void calendarDaysAndMonthsAlwaysCountFromTheNextDay() {
        for (var limit : new TimeLimit[] {TimeLimit.of(4, CALENDAR_DAY), TimeLimit.of(2, MONTH)}) {
            assertThat(calendar.dueAt(instant("2026-01-05T09:15"), limit, INSTANT))
                    .isEqualTo(calendar.dueAt(instant("2026-01-05T09:15"), limit, NEXT_DAY));
        }
    }

    @Test
    void secondsAreCutToTheMinute() {
        assertThat(calendar.dueAt(instant("2026-01-05T09:15").plusSeconds(59), TimeLimit.of(1, WORKING_HOUR), INSTANT))
                .isEqualTo(instant("2026-01-05T10:15"));
    }

    @Test
    void daysThatNobodyCanKnowAreRefused() {
        var limit = TimeLimit.of(10_000, WORKING_DAY);

        assertThatThrownBy(() -> calendar.dueAt(instant("2026-01-05T09:15"), limit, INSTANT))
                .isInstanceOf(CalendarRangeExceeded.class);
        assertThatThrownBy(() -> calendar.dueAt(instant("1999-12-31T09:15"), TimeLimit.of(1, MONTH), NEXT_DAY))
                .isInstanceOf(CalendarRangeExceeded.class);
        assertThatThrownBy(() -> calendar.dueAt(Instant.MAX, TimeLimit.of(1, MONTH), NEXT_DAY))
                .isInstanceOf(CalendarRangeExceeded.class);
    }

    private static String local(Deadline deadline) {
        return LocalDateTime.ofInstant(deadline.dueAt(), WorkingCalendar.ZONE).toString();
    }
}
