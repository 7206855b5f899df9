package vn.motcua.dossier.wiring;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.HistoryCheck;
import vn.motcua.dossier.HistoryCheckRun;
import vn.motcua.dossier.HistoryChecks;
import vn.motcua.dossier.store.HistoryCheckRuns;
import vn.motcua.shared.Actor;

/** Runs a check in a thread of its own, which ends with it. */
@Service
class BackgroundHistoryChecks implements HistoryChecks {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundHistoryChecks.class);
    private static final int SHOWN = 20;

    private final HistoryCheck check;
    private final HistoryCheckRuns runs;
    private final Clock clock;

    BackgroundHistoryChecks(HistoryCheck check, HistoryCheckRuns runs, Clock clock) {
        this.check = check;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public UUID begin(Actor.Staff by) {
        var begun = runs.begin(by, clock.instant());
        begun.ifPresent(id -> Thread.ofPlatform().daemon().name("history-check").start(() -> run(id)));
        return begun.or(runs::running).orElseGet(() -> begin(by));
    }

    @Override
    public Optional<HistoryCheckRun> find(UUID id) {
        return runs.find(id);
    }

    @Override
    public List<HistoryCheckRun> latest() {
        return runs.latest(SHOWN);
    }

    private void run(UUID id) {
        try {
            var report = check.verify(progress -> runs.tell(id, progress));
            runs.end(id, report, clock.instant());
        } catch (RuntimeException problem) {
            LOG.error("The check of the history was broken off", problem);
            runs.breakOff(id, clock.instant());
        }
    }
}
