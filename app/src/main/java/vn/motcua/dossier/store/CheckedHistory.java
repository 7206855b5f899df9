package vn.motcua.dossier.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.HistoryCheck;
import vn.motcua.dossier.HistoryFault;

@Service
class CheckedHistory implements HistoryCheck {

    private static final int MOST_FAULTS = 1_000;

    private final StoredHistory history;
    private final Seals seals;
    private final Clock clock;

    CheckedHistory(StoredHistory history, Seals seals, Clock clock) {
        this.history = history;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report verify(Consumer<Progress> listener) {
        var faults = new ArrayList<HistoryFault>();
        Consumer<HistoryFault> collect = fault -> {
            if (faults.size() < MOST_FAULTS) {
                faults.add(fault);
            }
        };
        var walked = history.walk(collect, listener);
        var sealed = seals.verify(collect);
        return new Report(walked.dossiers(), walked.events(), sealed, faults);
    }

    @Override
    @Transactional
    @Scheduled(fixedDelayString = "${motcua.dossier.seal-every:PT1M}")
    public long seal() {
        return seals.seal(clock.instant());
    }
}
