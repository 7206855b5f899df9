package vn.motcua.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.motcua.testing.MovableClock.instant;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final LocalDate TET = LocalDate.of(2026, 2, 17);

    private final QuietHours quiet = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0), LocalTime.of(8, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T20:59:59, 2026-01-05T20:59:59", // Monday, the last second before
        "2026-01-05T21:00, 2026-01-06T07:00",
        "2026-01-05T23:59:59, 2026-01-06T07:00",
        "2026-01-06T00:00, 2026-01-06T07:00", // midnight is no border
        "2026-01-06T06:59:59, 2026-01-06T07:00",
        "2026-01-06T07:00, 2026-01-06T07:00",
        "2026-01-10T21:30, 2026-01-11T08:00", // the night to a Sunday
        "2026-01-11T07:30, 2026-01-11T08:00",
        "2026-01-11T21:00, 2026-01-12T07:00", // and from it
        "2026-02-17T07:30, 2026-02-17T08:00", // a holiday in the week
        "2026-12-31T22:00, 2027-01-01T07:00" // over the year
    })
    void phonesAreLeftInPeace(String wanted, String next) {
        assertThat(next(instant(wanted))).isEqualTo(instant(next));
    }

    @Test
    void hoursThatDoNotReachOverMidnightAreAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuietHours(LocalTime.of(7, 0), LocalTime.of(21, 0), LocalTime.of(21, 0)));
    }

    private Instant next(Instant wanted) {
        return quiet.next(wanted, day -> day.getDayOfWeek() != DayOfWeek.SUNDAY && !day.equals(TET));
    }
}
