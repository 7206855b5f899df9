package vn.motcua.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Money;

class ForecastTest {

    private static final Predicate<LocalDate> MONDAY_TO_FRIDAY =
            day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;

    /** January 2026 has 22 such days; up to Friday the 9th there are 7. */
    @Test
    void theOtherWorkingDaysWillBeLikeThoseThatHaveBegun() {
        assertThat(Forecast.of(new Money(700_000), LocalDate.of(2026, 1, 9), MONDAY_TO_FRIDAY))
                .contains(new Money(2_200_000));
    }

    @Test
    void daysOffChangeNothingAndTheLastDayKnowsTheSum() {
        var friday = Forecast.of(new Money(700_000), LocalDate.of(2026, 1, 9), MONDAY_TO_FRIDAY);

        assertThat(Forecast.of(new Money(700_000), LocalDate.of(2026, 1, 11), MONDAY_TO_FRIDAY))
                .isEqualTo(friday);
        assertThat(Forecast.of(new Money(700_001), LocalDate.of(2026, 1, 31), MONDAY_TO_FRIDAY))
                .contains(new Money(700_001));
    }

    @Test
    void nothingIsForetoldBeforeTheFirstWorkingDay() {
        assertThat(Forecast.of(Money.ZERO, LocalDate.of(2026, 2, 1), MONDAY_TO_FRIDAY))
                .isEmpty();
    }
}
