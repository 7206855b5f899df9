package vn.motcua.certification.wiring;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.certification.CopyRefusal;
import vn.motcua.certification.store.CopyTable;
import vn.motcua.certification.store.PhoneSignings;
import vn.motcua.certification.store.PhoneSignings.Waiting;
import vn.motcua.files.KeptFiles;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.SigningConsent;
import vn.motcua.signatures.SigningRefusal;

/**
 * Goes on with a copy when its certifier has answered on the phone.
 *
 * <p>Who waits stands in the database: after a crash, or on another node, the next round takes it up.
 */
@Component
class PhoneAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(PhoneAnswers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final PhoneSignings phones;
    private final Signing signing;
    private final Entering entering;
    private final CopyTable copies;
    private final KeptFiles files;
    private final TransactionTemplate transactions;

    PhoneAnswers(
            PhoneSignings phones,
            Signing signing,
            Entering entering,
            CopyTable copies,
            KeptFiles files,
            TransactionTemplate transactions) {
        this.phones = phones;
        this.signing = signing;
        this.entering = entering;
        this.copies = copies;
        this.files = files;
        this.transactions = transactions;
    }

    /** Looks every second until the answer is there. */
    void await(UUID copy) {
        Thread.ofVirtual().name("copy-on-the-phone-" + copy).start(() -> {
            while (!isSettled(copy)) {
                try {
                    Thread.sleep(PATIENCE);
                } catch (InterruptedException stopping) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        });
    }

    @Scheduled(
            initialDelayString = "${motcua.certification.look-every:PT15S}",
            fixedDelayString = "${motcua.certification.look-every:PT15S}")
    void takeUp() {
        phones.waiting().forEach(this::isSettled);
    }

    /** What breaks off is left to the next round. */
    private boolean isSettled(UUID copy) {
        try {
            return phones.find(copy).map(this::settle).orElse(true);
        } catch (RuntimeException problem) {
            LOG.error("a copy that its certifier agreed to on the phone broke off: {}", copy, problem);
            return true;
        }
    }

    private boolean settle(Waiting waiting) {
        var state =
                signing.consent(waiting.consent()).map(SigningConsent::state).orElse(SigningConsent.State.EXPIRED);
        switch (state) {
            case PENDING -> {
                return false;
            }
            case GIVEN -> enter(waiting).ifPresent(why -> end(waiting, why));
            default -> end(waiting, new CopyRefusal.NotSigned(new SigningRefusal.NoConsent(state)));
        }
        return true;
    }

    private Optional<CopyRefusal> enter(Waiting asked) {
        return transactions.execute(transaction -> {
            var taken = phones.take(asked.copy());
            if (taken.isEmpty()) {
                return Optional.empty();
            }
            var waiting = taken.get();
            var pages = files.bytes(waiting.file());
            var problem = entering.enter(
                    copies.find(waiting.copy()).orElseThrow(),
                    new Agreed(waiting.consent(), waiting.code(), pages, waiting.certifier()));
            if (problem.isPresent()) {
                transaction.setRollbackOnly();
            } else {
                files.discard(waiting.file(), waiting.certifier());
            }
            return problem;
        });
    }

    private void end(Waiting waiting, CopyRefusal why) {
        transactions.executeWithoutResult(transaction -> {
            if (phones.refused(waiting.copy(), why)) {
                files.discard(waiting.file(), waiting.certifier());
            }
        });
    }
}
