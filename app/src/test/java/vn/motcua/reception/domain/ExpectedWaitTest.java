package vn.motcua.reception.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedWaitTest {

    private static final List<Duration> FIVE_OF_SIX_MINUTES = Collections.nCopies(5, Duration.ofMinutes(6));

    @Test
    void nothingIsSaidBeforeFivePeopleWereServed() {
        assertThat(ExpectedWait.of(3, FIVE_OF_SIX_MINUTES.subList(0, 4), 1)).isEmpty();
        assertThat(ExpectedWait.of(3, FIVE_OF_SIX_MINUTES, 0)).isEmpty();
    }

    @Test
    void fourServicesOfSixMinutesAtTwoDesksAreAQuarterOfAnHour() {
        assertThat(ExpectedWait.of(3, FIVE_OF_SIX_MINUTES, 2)).contains(Duration.ofMinutes(15));
        assertThat(ExpectedWait.of(3, FIVE_OF_SIX_MINUTES, 1)).contains(Duration.ofMinutes(25));
    }

    @Test
    void aWaitIsNeverSaidToBeNothing() {
        assertThat(ExpectedWait.of(0, Collections.nCopies(5, Duration.ofSeconds(10)), 3))
                .contains(Duration.ofMinutes(5));
    }
}
