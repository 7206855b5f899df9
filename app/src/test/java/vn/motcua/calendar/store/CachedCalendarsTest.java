package vn.motcua.calendar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.calendar.CalendarRegister;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.SpecialDayKind;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.ProductTest;

@ProductTest
class CachedCalendarsTest {

    private static final Actor SOMEONE = new Actor.System("test");

    @Autowired
    CalendarReader reader;

    @Autowired
    CalendarRegister register;

    @Autowired
    WorkingCalendars calendars;

    @Test
    void anotherNodeSeesAChangeWithinSeconds() throws InterruptedException {
        var day = LocalDate.of(2034, 3, 7);
        var anotherNode = new CachedCalendars(reader);
        assertThat(anotherNode.ofTheProvince().isWorkingDay(day)).isTrue();

        register.enter(new SpecialDay(day, SpecialDayKind.HOLIDAY, "Ngày hội", "", null), register.revision(), SOMEONE)
                .orThrow();

        assertThat(calendars.ofTheProvince().isWorkingDay(day)).isFalse();
        Thread.sleep(CachedCalendars.TRUSTED_FOR.plus(Duration.ofMillis(100)));
        assertThat(anotherNode.ofTheProvince().isWorkingDay(day)).isFalse();
    }

    @Test
    void unitsThatShareTheirHoursShareTheirCalendar() {
        assertThat(calendars.of(new UnitCode("Y1.2.3"))).isSameAs(calendars.of(new UnitCode("Y7")));
    }
}
