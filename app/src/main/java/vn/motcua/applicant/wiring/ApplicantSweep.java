package vn.motcua.applicant.wiring;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.applicant.store.ApplicantSessions;
import vn.motcua.applicant.store.Attempts;

/** Clears away what has run out. Nothing depends on it but the size of the tables; each node may do it at any time. */
@Component
class ApplicantSweep {

    private final ApplicantSessions sessions;
    private final Attempts attempts;

    ApplicantSweep(ApplicantSessions sessions, Attempts attempts) {
        this.sessions = sessions;
        this.attempts = attempts;
    }

    @Scheduled(initialDelay = 12, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void clearAway() {
        sessions.clearAway();
        attempts.clearAway();
    }
}
