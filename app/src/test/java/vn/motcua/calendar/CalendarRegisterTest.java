package vn.motcua.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.MovableClock.instant;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.ProductTest;

/** Uses years and units that no other test does: the database is shared. */
@ProductTest
class CalendarRegisterTest {

    private static final Actor.Staff ADMINISTRATOR = new Actor.Staff(
            AccountId.next(), PostId.next(), new UnitCode("H48"), Role.ADMINISTRATOR, "Nguyễn Thị Hoa", null);

    @Autowired
    CalendarRegister register;

    @Autowired
    WorkingCalendars calendars;

    @Test
    void theProvinceAndItsYearsComeWithTheSoftware() {
        assertThat(register.knownYears()).contains(2022, 2023, 2024, 2025, 2026, 2027);
        assertThat(calendars
                        .ofTheProvince()
                        .dueAt(instant("2026-02-13T15:00"), TimeLimit.workingDays("3"), CountingRule.INSTANT))
                .isEqualTo(instant("2026-02-25T15:00"));
        assertThat(register.historyOfYear(2026).getLast().changedBy()).isEqualTo("Motcua");
    }

    @Test
    void aChangedDayCountsAtOnceAndIsRemembered() {
        var day = LocalDate.of(2031, 3, 5);
        var start = instant("2031-03-04T09:00");
        assertThat(calendars.ofTheProvince().isWorkingDay(day)).isTrue();

        register.enter(holiday(day, "Ngày truyền thống"), register.revision(), ADMINISTRATOR)
                .orThrow();
        assertThat(calendars.ofTheProvince().dueAt(start, TimeLimit.workingDays("1"), CountingRule.INSTANT))
                .isEqualTo(instant("2031-03-06T09:00"));

        register.enter(holiday(day, "Ngày truyền thống tỉnh"), register.revision(), ADMINISTRATOR)
                .orThrow();
        register.remove(day, register.revision(), ADMINISTRATOR).orThrow();
        assertThat(calendars.ofTheProvince().isWorkingDay(day)).isTrue();

        assertThat(register.historyOfYear(2031))
                .hasSize(3)
                .allSatisfy(change -> assertThat(change.changedBy()).isEqualTo("Nguyễn Thị Hoa"));
        var renamed = register.historyOfYear(2031).get(1).differences().getFirst();
        assertThat(renamed.before()).isEqualTo(new CalendarChange.Entry.Special(holiday(day, "Ngày truyền thống")));
        assertThat(renamed.after()).isEqualTo(new CalendarChange.Entry.Special(holiday(day, "Ngày truyền thống tỉnh")));
    }

    @Test
    void whoSawAnOlderCalendarIsRefused() {
        long seen = register.revision();
        register.enter(holiday(LocalDate.of(2032, 3, 5), "Một"), seen, ADMINISTRATOR)
                .orThrow();

        assertThat(register.enter(holiday(LocalDate.of(2032, 3, 6), "Hai"), seen, ADMINISTRATOR))
                .isEqualTo(Outcome.refused(new CalendarRefusal.ChangedMeanwhile()));
        assertThat(register.year(2032).days()).hasSize(1);
    }

    @Test
    void aFileReplacesItsYearAndIsRepeatableWithoutEffect() {
        var first = "date,kind,name\n2033-01-01,HOLIDAY,Tết Dương lịch\n2033-04-30,HOLIDAY,Ngày Chiến thắng\n"
                .getBytes(UTF_8);
        var second = "date,kind,name\n2033-01-01,HOLIDAY,Tết Dương lịch\n2033-05-02,COMPENSATORY_OFF,Nghỉ bù\n"
                .getBytes(UTF_8);
        assertThat(register.year(2033).known()).isFalse();
        register.load(first, register.revision(), ADMINISTRATOR).orThrow();

        var preview = register.preview(second).orThrow().getFirst();
        assertThat(preview.differences())
                .extracting(CalendarChange.Difference::day)
                .containsExactly(LocalDate.of(2033, 4, 30), LocalDate.of(2033, 5, 2));

        register.load(second, register.revision(), ADMINISTRATOR).orThrow();
        long revision = register.revision();
        assertThat(register.load(second, revision, ADMINISTRATOR)
                        .orThrow()
                        .getFirst()
                        .differences())
                .isEmpty();
        assertThat(register.revision()).isEqualTo(revision);
        assertThat(register.year(2033).days()).hasSize(2);
        assertThat(register.historyOfYear(2033)).hasSize(2);
    }

    @Test
    void aUnitHasTheHoursOfTheUnitAboveItUntilItHasItsOwn() {
        var commune = Optional.of(new UnitCode("Z48.61"));
        var desk = new UnitCode("Z48.61.3");
        var saturdays =
                Calendars.PROVINCE_HOURS.with(DayOfWeek.SATURDAY, DayHours.of(OpenHours.counting("07:30", "11:30")));
        register.setHours(
                        commune,
                        new HoursVersion(LocalDate.of(2026, 3, 1), saturdays),
                        register.revision(),
                        ADMINISTRATOR)
                .orThrow();
        register.setHours(commune, new HoursVersion(LocalDate.of(2026, 6, 1), null), register.revision(), ADMINISTRATOR)
                .orThrow();

        assertThat(calendars.of(desk).isWorkingDay(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(calendars.of(desk).isWorkingDay(LocalDate.of(2026, 3, 7))).isTrue();
        assertThat(calendars.of(desk).isWorkingDay(LocalDate.of(2026, 6, 6))).isFalse();
        assertThat(calendars.of(new UnitCode("Z48.62")).isWorkingDay(LocalDate.of(2026, 3, 7)))
                .isFalse();
        assertThat(register.unitsWithHours()).contains(commune.get());
        assertThat(register.historyOfHours(commune)).hasSize(2);

        register.removeHours(commune, LocalDate.of(2026, 6, 1), register.revision(), ADMINISTRATOR)
                .orThrow();
        assertThat(calendars.of(desk).isWorkingDay(LocalDate.of(2026, 6, 6))).isTrue();
    }

    @Test
    void theProvinceIsNeverWithoutHours() {
        var none = new HoursVersion(LocalDate.of(2026, 1, 1), null);

        assertThat(register.setHours(Optional.empty(), none, register.revision(), ADMINISTRATOR))
                .isEqualTo(Outcome.refused(new CalendarRefusal.ProvinceNeedsHours()));
        assertThat(register.removeHours(Optional.empty(), LocalDate.of(2000, 1, 1), register.revision(), ADMINISTRATOR))
                .isEqualTo(Outcome.refused(new CalendarRefusal.ProvinceNeedsHours()));
    }

    private static SpecialDay holiday(LocalDate day, String name) {
        return new SpecialDay(day, SpecialDayKind.HOLIDAY, name, "", null);
    }
}
