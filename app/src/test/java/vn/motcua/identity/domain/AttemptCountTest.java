package vn.motcua.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.identity.domain.AttemptCount.Limit.ADDRESS;
import static vn.motcua.identity.domain.AttemptCount.Limit.USERNAME;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.MovableClock;

class AttemptCountTest {

    private final Instant now = MovableClock.instant("2026-01-05T08:00");

    @Test
    void locksAtTheFifthFailure() {
        var four = failures(AttemptCount.none(now), 4, now);
        assertThat(four.isLockedAt(now)).isFalse();

        var five = four.failed(USERNAME, now);
        assertThat(five.isLockedAt(now)).isTrue();
        assertThat(five.lockedUntil()).isEqualTo(now.plus(Duration.ofMinutes(15)));
    }

    @Test
    void locksForTwiceAsLongEachTimeButNeverLongerThanADay() {
        var count = AttemptCount.none(now);
        var time = now;
        for (int minutes : new int[] {15, 30, 60, 120, 240, 480, 960, 1440, 1440}) {
            count = failures(count, 5, time);
            assertThat(count.lockedUntil()).isEqualTo(time.plus(Duration.ofMinutes(minutes)));
            time = time.plus(Duration.ofMinutes(minutes));
            assertThat(count.isLockedAt(time)).isFalse();
        }
    }

    @Test
    void forgetsFailuresThatAreFarApart() {
        var four = failures(AttemptCount.none(now), 4, now);

        assertThat(four.failed(USERNAME, now.plus(AttemptCount.WINDOW)).isLockedAt(now))
                .isTrue();
        assertThat(four.failed(USERNAME, now.plus(AttemptCount.WINDOW).plusSeconds(1)))
                .extracting(AttemptCount::failures)
                .isEqualTo(1);
    }

    @Test
    void beginsWithAShortLockAgainAfterTwoQuietDays() {
        var locked = failures(AttemptCount.none(now), 5, now);
        var later = now.plus(AttemptCount.FORGOTTEN_AFTER).plusSeconds(1);

        assertThat(failures(locked, 5, later).lockedUntil()).isEqualTo(later.plus(Duration.ofMinutes(15)));
    }

    @Test
    void takesBackAnAttemptThatWasRight() {
        var four = failures(AttemptCount.none(now), 4, now);

        assertThat(four.failed(USERNAME, now).takenBack(USERNAME)).isEqualTo(four);
        assertThat(four.takenBack(USERNAME).failures()).isEqualTo(3);
        assertThat(AttemptCount.none(now).takenBack(USERNAME).failures()).isZero();
    }

    @Test
    void letsAWholeOfficeShareOneAddress() {
        var count = AttemptCount.none(now);
        for (int i = 0; i < 49; i++) {
            count = count.failed(ADDRESS, now);
        }
        assertThat(count.isLockedAt(now)).isFalse();
        assertThat(count.failed(ADDRESS, now).isLockedAt(now)).isTrue();
    }

    private static AttemptCount failures(AttemptCount count, int number, Instant at) {
        for (int i = 0; i < number; i++) {
            count = count.failed(USERNAME, at);
        }
        return count;
    }
}
