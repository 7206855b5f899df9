package vn.motcua.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final Instant BEGIN = Instant.parse("2026-01-05T01:00:00Z");

    @Test
    void waitsTwiceAsLongEachTimeUpToAnHour() {
        assertThat(BackOff.pause(1, 0.5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(BackOff.pause(2, 0.5)).isEqualTo(Duration.ofSeconds(60));
        assertThat(BackOff.pause(7, 0.5)).isEqualTo(Duration.ofMinutes(32));
        assertThat(BackOff.pause(8, 0.5)).isEqualTo(Duration.ofHours(1));
        assertThat(BackOff.pause(100_000, 0.5)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void spreadsThoseThatFailedTogether() {
        assertThat(BackOff.pause(1, 0)).isEqualTo(Duration.ofSeconds(24));
        assertThat(BackOff.pause(1, 1)).isEqualTo(Duration.ofSeconds(36));
    }

    @Test
    void givesUpAfterTwoDays() {
        var justInTime = BEGIN.plus(BackOff.LIFE).minus(Duration.ofHours(1));

        assertThat(BackOff.after(50, BEGIN, justInTime, 0.5)).contains(BEGIN.plus(BackOff.LIFE));
        assertThat(BackOff.after(50, BEGIN, justInTime.plusSeconds(1), 0.5)).isEmpty();
    }
}
