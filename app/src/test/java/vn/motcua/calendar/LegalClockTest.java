package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.LimitUnit.CALENDAR_DAY;
import static vn.motcua.calendar.LimitUnit.WORKING_DAY;
import static vn.motcua.testing.MovableClock.instant;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalClockTest {

    private static final String DOCUMENT = "Phiếu yêu cầu bổ sung số 12";

    private final WorkingCalendar calendar = Calendars.province();

    @Test
    void resumesWithTheMinutesThatWereLeft() {
        var paused = started("2026-01-05T09:00", instantly(3))
                .pause(PauseGround.SUPPLEMENT, DOCUMENT, instant("2026-01-06T10:00"), calendar);

        assertThat(paused.due()).isEmpty();
        assertThat(paused.remainingMinutes(instant("2026-01-20T10:00"), calendar))
                .isEqualTo(2 * 480 - 60);
        assertThat(paused.consumedMinutes(instant("2026-01-20T10:00"), calendar))
                .isEqualTo(480 + 60);

        var resumed = paused.resume(instant("2026-01-12T14:00"), calendar);

        assertThat(resumed.due()).contains(instant("2026-01-14T11:00"));
        assertThat(resumed.remainingMinutes(instant("2026-01-12T14:00"), calendar))
                .isEqualTo(2 * 480 - 60);
    }

    @Test
    void aLimitByWholeDaysEndsAtTheCloseOfADayAlsoAfterAPause() {
        var clock = started("2026-01-05T09:00", byDays(3))
                .pause(PauseGround.FINANCIAL_OBLIGATION, DOCUMENT, instant("2026-01-07T08:00"), calendar)
                .resume(instant("2026-01-13T10:00"), calendar);

        assertThat(clock.due()).contains(instant("2026-01-15T17:00"));
    }

    @Test
    void calendarDaysKeepTheWorkingMinutesThatWereLeft() {
        var clock = started("2026-01-05T09:00", CountingTerms.of(TimeLimit.of(10, CALENDAR_DAY)));
        assertThat(clock.due()).contains(instant("2026-01-15T17:00"));

        var resumed = clock.pause(PauseGround.SUPPLEMENT, DOCUMENT, instant("2026-01-12T07:00"), calendar)
                .resume(instant("2026-02-23T07:00"), calendar);

        assertThat(resumed.due()).contains(instant("2026-02-26T17:00"));
    }

    @Test
    void aPauseBeforeCountingStartsCostsNothing() {
        var clock = started("2026-01-05T09:00", byDays(3))
                .pause(PauseGround.SUPPLEMENT, DOCUMENT, instant("2026-01-05T10:00"), calendar)
                .resume(instant("2026-01-05T15:00"), calendar);

        assertThat(clock.due()).contains(instant("2026-01-08T17:00"));
        assertThat(clock.consumedMinutes(instant("2026-01-05T17:00"), calendar)).isZero();
    }

    @Test
    void nothingIsConsumedBetweenTheCutOffAndTheNextMorning() {
        var clock = started("2026-01-05T15:30", instantly(1).withCutOff(LocalTime.of(15, 0)));

        assertThat(clock.remainingMinutes(instant("2026-01-05T16:30"), calendar))
                .isEqualTo(480);
        assertThat(clock.consumedMinutes(instant("2026-01-05T16:30"), calendar)).isZero();
        assertThat(clock.due()).contains(instant("2026-01-06T17:00"));
    }

    @Test
    void aPauseDoesNotHealLateness() {
        var late = started("2026-01-05T09:00", instantly(1));
        var resumed = late.pause(PauseGround.SUSPENSION, DOCUMENT, instant("2026-01-06T18:00"), calendar)
                .resume(instant("2026-01-20T08:00"), calendar);

        assertThat(resumed.due()).isEqualTo(late.due());
        assertThat(resumed.timeliness(instant("2026-01-20T08:00"))).isEqualTo(Timeliness.OVERDUE);
        assertThat(late.remainingMinutes(instant("2026-01-07T09:00"), calendar)).isEqualTo(-480);
    }

    @Test
    void aPauseThatBeganInTimeStaysInTime() {
        var paused = started("2026-01-05T09:00", instantly(1))
                .pause(PauseGround.SUPPLEMENT, DOCUMENT, instant("2026-01-05T10:00"), calendar);

        assertThat(paused.timeliness(instant("2027-01-05T10:00"))).isEqualTo(Timeliness.WITHIN_LIMIT);
    }

    @Test
    void aClockSetBackwardsNeverGivesTimeBack() {
        var clock = started("2026-01-05T09:00", instantly(1))
                .pause(PauseGround.SUPPLEMENT, DOCUMENT, instant("2026-01-05T08:00"), calendar)
                .resume(instant("2026-01-04T08:00"), calendar);

        assertThat(clock.due()).contains(instant("2026-01-06T09:00"));
        assertThat(clock.pauses().getLast().to()).isEqualTo(instant("2026-01-05T09:00"));
    }

    @Test
    void anExtensionIsANewAppointmentWithADocument() {
        var clock = started("2026-01-05T09:00", instantly(1))
                .extend(instant("2026-01-08T17:00"), "Văn bản xin lỗi số 3", instant("2026-01-05T16:00"));

        assertThat(clock.due()).contains(instant("2026-01-08T17:00"));
        assertThat(clock.extensions().getFirst().from()).isEqualTo(instant("2026-01-06T09:00"));
        assertThatThrownBy(() -> clock.extend(instant("2026-01-08T17:00"), "x", instant("2026-01-06T16:00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void explainsItselfWithItsPausesAndExtensions() {
        var clock = started("2026-01-05T15:30", instantly(1).withCutOff(LocalTime.of(15, 0)))
                .pause(PauseGround.SUPPLEMENT, DOCUMENT, instant("2026-01-06T09:00"), calendar)
                .resume(instant("2026-01-12T09:00"), calendar)
                .extend(instant("2026-01-13T17:00"), "Văn bản xin lỗi số 3", instant("2026-01-12T15:00"));

        assertThat(clock.explain(calendar))
                .extracting(line -> line.day() + " " + line.countedMinutes() + " " + line.totalMinutes() + " "
                        + line.reason().replace("calendar.reason.", "") + " " + line.note())
                .containsExactly(
                        "2026-01-05 0 0 after-cut-off 15:00",
                        "2026-01-06 120 120 until-the-end null",
                        "2026-01-06 0 120 paused " + DOCUMENT,
                        "2026-01-12 240 360 part-of-the-day null",
                        "2026-01-12 0 360 extended Văn bản xin lỗi số 3",
                        "2026-01-12 120 480 from-the-start null",
                        "2026-01-13 480 960 whole-day null");
    }

    @Test
    void explainsThatAnAppointmentIsKeptWhenTheCalendarChangesLater() {
        var clock = started("2031-03-04T09:00", instantly(1));
        var withAHoliday = Calendars.with(
                Calendars.PROVINCE_HOURS,
                List.of(new SpecialDay(LocalDate.of(2031, 3, 5), SpecialDayKind.HOLIDAY, "Ngày mới", "", null)));

        assertThat(clock.explain(calendar))
                .isEqualTo(calendar.deadline(clock.startedAt(), clock.terms()).lines());
        assertThat(clock.explain(withAHoliday).getLast().reason()).isEqualTo("calendar.reason.promised");
    }

    @Test
    void refusesAPauseWithoutADocumentAndAPauseWithinAPause() {
        var clock = started("2026-01-05T09:00", instantly(1));
        var at = instant("2026-01-05T10:00");
        var paused = clock.pause(PauseGround.SUPPLEMENT, DOCUMENT, at, calendar);

        assertThatThrownBy(() -> clock.pause(PauseGround.SUPPLEMENT, " ", at, calendar))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> paused.pause(PauseGround.SUSPENSION, DOCUMENT, at, calendar))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> clock.resume(at, calendar)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T17:00, 2026-01-06T08:00, EARLY",
        "2026-01-06T23:00, 2026-01-06T08:00, ON_TIME",
        "2026-01-07T00:00, 2026-01-06T17:00, OVERDUE",
        "2026-01-06T06:00, 2026-01-06T17:00, ON_TIME",
    })
    void whatIsFinishedIsJudgedByTheDate(String finished, String due, Timeliness timeliness) {
        assertThat(Timeliness.ofFinished(instant(finished), instant(due))).isEqualTo(timeliness);
    }

    private LegalClock started(String at, CountingTerms terms) {
        return LegalClock.start(instant(at), terms, calendar);
    }

    private static CountingTerms instantly(int days) {
        return CountingTerms.of(TimeLimit.of(days, WORKING_DAY));
    }

    private static CountingTerms byDays(int days) {
        return new CountingTerms(TimeLimit.of(days, WORKING_DAY), CountingRule.NEXT_DAY, null);
    }
}
