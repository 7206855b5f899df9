package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.domain.Publicity;
import vn.motcua.dossier.store.LookUpFailures;
import vn.motcua.dossier.store.LookUpFailures.Kind;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Outcome;

/** Answers look-ups, and counts the wrong ones so that nobody guesses six digits. */
@Service
class LookUps implements Progress {

    /** Homes and mobile networks share addresses, so these may fail more often than one code. */
    private static final int MOST_FROM_AN_ADDRESS = 30;

    private static final int MOST_FOR_A_CODE = 10;

    private final Dossiers dossiers;
    private final LookUpFailures failures;
    private final Clock clock;

    LookUps(Dossiers dossiers, LookUpFailures failures, Clock clock) {
        this.dossiers = dossiers;
        this.failures = failures;
        this.clock = clock;
    }

    @Override
    public Outcome<PublicProgress, ProgressRefusal> look(String code, String secret, String address) {
        var now = clock.instant();
        var typed = code.strip().toUpperCase(Locale.ROOT);
        var closed = failures.closedUntil(Kind.ADDRESS, address, MOST_FROM_AN_ADDRESS, now)
                .or(() -> failures.closedUntil(Kind.CODE, typed, MOST_FOR_A_CODE, now));
        if (closed.isPresent()) {
            return Outcome.refused(new ProgressRefusal.TooMany(closed.get()));
        }
        var found = find(typed).filter(dossier -> isSecretOf(dossier, secret.strip()));
        if (found.isEmpty()) {
            failures.count(Kind.ADDRESS, address, now);
            failures.count(Kind.CODE, typed, now);
            return Outcome.refused(new ProgressRefusal.NotFound());
        }
        return Outcome.done(of(found.get()));
    }

    @Override
    public PublicProgress of(Dossier dossier) {
        return Publicity.of(dossier, dossiers.history(dossier.id()), clock.instant());
    }

    private Optional<Dossier> find(String code) {
        return DossierCode.isWellFormed(code) ? dossiers.find(new DossierCode(code)) : Optional.empty();
    }

    /** Compares in the same time however much of it is right. */
    private static boolean isSecretOf(Dossier dossier, String secret) {
        return MessageDigest.isEqual(
                dossier.filing().lookUpSecret().getBytes(StandardCharsets.UTF_8),
                secret.getBytes(StandardCharsets.UTF_8));
    }
}
