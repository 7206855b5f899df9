package vn.motcua.identity.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.SignInRefusal;
import vn.motcua.identity.log.SecurityEvents;
import vn.motcua.shared.AccountId;

/** Stands before everything that can be guessed: counts, locks, and writes down what was refused. */
@Component
class Guard {

    private final AttemptCounts counts;
    private final SecurityEvents log;

    Guard(AttemptCounts counts, SecurityEvents log) {
        this.counts = counts;
        this.log = log;
    }

    /**
     * @param username normalised; of somebody or of nobody
     * @param account whose name it is, or null
     * @param refusal the answer to a wrong guess
     */
    record Attempt(
            String username,
            @Nullable AccountId account,
            String address,
            SecurityEventKind kind,
            SignInRefusal refusal) {}

    /** Why the attempt failed, or empty when it was right. Looks at it only when neither name nor address is locked. */
    Optional<SignInRefusal> refusal(Attempt attempt, BooleanSupplier isRight) {
        var charge = counts.charge(attempt.username, attempt.address);
        if (charge.lockedBefore().isPresent()) {
            return charge.lockedBefore().map(SignInRefusal.Locked::new);
        }
        if (isRight.getAsBoolean()) {
            counts.takeBack(attempt.username, attempt.address);
            return Optional.empty();
        }
        log.appendByStranger(attempt.kind, attempt.account);
        charge.lockedAfter().ifPresent(_ -> log.appendByStranger(SecurityEventKind.LOCKED, attempt.account));
        return Optional.of(locked(charge.lockedAfter()).orElse(attempt.refusal));
    }

    private static Optional<SignInRefusal> locked(Optional<Instant> until) {
        return until.map(SignInRefusal.Locked::new);
    }

    /** The person is signed in: failures under the name are forgotten. */
    void forget(String username) {
        counts.forget(username);
    }
}
