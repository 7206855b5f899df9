package vn.motcua.results.issue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.results.Batch;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.store.BatchStore;
import vn.motcua.results.store.BatchStore.Work;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.SigningConsent;
import vn.motcua.signatures.SigningRefusal;

/**
 * Works batches off, one result after the other, each in a thread of its own.
 *
 * <p>What is left stands in the database. A node that dies loses its hold on the batch within a minute, and the next one
 * that looks goes on where it ended.
 */
@Component
class BatchWorker {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWorker.class);
    private static final Duration HOLD = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MOST_ATTEMPTS = 3;

    private final BatchStore batches;
    private final List<BatchSteps> steps;
    private final Signing signing;

    BatchWorker(BatchStore batches, List<BatchSteps> steps, Signing signing) {
        this.batches = batches;
        this.steps = List.copyOf(steps);
        this.signing = signing;
    }

    void begin(UUID batch) {
        Thread.ofVirtual().name("results-batch-" + batch).start(() -> work(batch));
    }

    /** Goes on with what a crash left. */
    @Scheduled(
            initialDelayString = "${motcua.results.look-every:PT15S}",
            fixedDelayString = "${motcua.results.look-every:PT15S}")
    void takeUp() {
        batches.abandoned().forEach(this::begin);
    }

    /** Works the batch off, unless another node does. */
    void work(UUID id) {
        if (batches.hold(id, HOLD)) {
            var batch = batches.find(id).orElseThrow();
            if (consentIsThere(batch)) {
                for (var next = batches.next(id); next.isPresent(); next = batches.next(id)) {
                    bringOn(next.get(), batch);
                    batches.goOn(id, HOLD);
                }
            }
            batches.letGo(id);
        }
    }

    private void bringOn(Work work, Batch batch) {
        try {
            steps.stream()
                    .filter(each -> each.kind() == batch.kind())
                    .findFirst()
                    .orElseThrow()
                    .bringOn(work, batch)
                    .ifPresent(refusal -> batches.refused(work, refusal));
        } catch (RuntimeException problem) {
            LOG.error("A result of a batch broke off: {}", work.result(), problem);
            if (work.attempts() >= MOST_ATTEMPTS) {
                batches.refused(work, new ResultRefusal.BrokenOff());
            } else {
                pause(PATIENCE.multipliedBy(work.attempts()));
            }
        }
    }

    /** Waits until the holder has said yes on the phone; everything is refused when they do not. */
    private boolean consentIsThere(Batch batch) {
        if (batch.consent() == null) {
            return true;
        }
        var state = state(batch.consent());
        while (state.filter(SigningConsent.State.PENDING::equals).isPresent()) {
            pause(PATIENCE);
            batches.goOn(batch.id(), HOLD);
            state = state(batch.consent());
        }
        if (state.filter(SigningConsent.State.GIVEN::equals).isPresent()) {
            return true;
        }
        var refusal =
                new ResultRefusal.Because(new SigningRefusal.NoConsent(state.orElse(SigningConsent.State.EXPIRED)));
        for (var next = batches.next(batch.id()); next.isPresent(); next = batches.next(batch.id())) {
            batches.refused(next.get(), refusal);
        }
        return false;
    }

    private Optional<SigningConsent.State> state(UUID consent) {
        return signing.consent(consent).map(SigningConsent::state);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
