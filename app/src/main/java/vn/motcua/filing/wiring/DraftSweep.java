package vn.motcua.filing.wiring;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.filing.Drafts;

/** Throws away the drafts on which nobody has worked for long; each node may do it at any time. */
@Component
class DraftSweep {

    private final Drafts drafts;

    DraftSweep(Drafts drafts) {
        this.drafts = drafts;
    }

    @Scheduled(initialDelay = 17, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void clearAway() {
        drafts.discardExpired();
    }
}
