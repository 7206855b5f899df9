package vn.motcua.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.SignInStep;
import vn.motcua.testing.MovableClock;

class SessionStateTest {

    @Test
    void endsAfterHalfAnHourOfSilence() {
        var start = MovableClock.instant("2026-01-05T08:00");

        assertThat(SessionState.isOver(
                        start, start, start.plus(Duration.ofMinutes(30)).minusSeconds(1)))
                .isFalse();
        assertThat(SessionState.isOver(start, start, start.plus(Duration.ofMinutes(30))))
                .isTrue();
    }

    @Test
    void endsAfterTenHoursHoweverBusy() {
        var start = MovableClock.instant("2026-01-05T08:00");
        var end = start.plus(Duration.ofHours(10));

        assertThat(SessionState.isOver(start, end.minusSeconds(2), end.minusSeconds(1)))
                .isFalse();
        assertThat(SessionState.isOver(start, end.minusSeconds(1), end)).isTrue();
    }

    @Test
    void asksForTheSecondFactorBeforeAnythingElse() {
        assertThat(new SessionState(false, true, true, true, false, 2).owes()).isEqualTo(SignInStep.SECOND_FACTOR);
        assertThat(new SessionState(true, true, true, true, false, 2).owes()).isEqualTo(SignInStep.NEW_PASSWORD);
        assertThat(new SessionState(true, true, true, false, false, 2).owes()).isEqualTo(SignInStep.CHOOSE_POST);
    }

    @Test
    void demandsEnrolmentWhereASecondFactorIsRequired() {
        assertThat(new SessionState(false, false, true, false, true, 1).owes())
                .isEqualTo(SignInStep.ENROL_SECOND_FACTOR);
        assertThat(new SessionState(false, false, false, false, true, 1).owes()).isEqualTo(SignInStep.NOTHING);
    }

    @Test
    void asksWhichPostOnlyOfThoseWhoHoldSeveral() {
        assertThat(new SessionState(false, false, false, false, false, 0).owes())
                .isEqualTo(SignInStep.NOTHING);
        assertThat(new SessionState(false, false, false, false, true, 3).owes()).isEqualTo(SignInStep.NOTHING);
        assertThat(new SessionState(false, false, false, false, false, 3).owes())
                .isEqualTo(SignInStep.CHOOSE_POST);
    }
}
