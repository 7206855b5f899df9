package vn.motcua.signatures.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.SigningConsent.State;
import vn.motcua.signatures.ToSign;
import vn.motcua.signatures.keys.SealedSecrets;
import vn.motcua.signatures.store.Consent;
import vn.motcua.signatures.store.ConsentTable;
import vn.motcua.signatures.store.StoredKey;
import vn.motcua.signatures.store.UseTable.By;

/** Agreements: the secret goes in with the identifier, and comes out with it only. */
@Component
class Consents {

    /** Long enough to sign {@link Signing#MOST_FILES} files with a slow time stamp. */
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final ConsentTable table;
    private final SealedSecrets secrets;
    private final Clock clock;

    Consents(ConsentTable table, SealedSecrets secrets, Clock clock) {
        this.table = table;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The holder gave the secret, and it was right. */
    Consent given(StoredKey key, char[] secret, List<ToSign> files, By by) {
        // Random, not time-ordered: the identifier is half of the key to the secret.
        var id = UUID.randomUUID();
        var sealed = secrets.close(SealedSecrets.bytes(secret), id, key.id());
        var expires = clock.instant().plus(LIFE);
        var consent = new Consent(id, key.id(), by, State.GIVEN, files.size(), expires, sealed, null);
        table.add(consent, files);
        return consent;
    }

    Optional<Consent> find(UUID id) {
        return table.find(id);
    }

    /** What the file of that content was called; empty when the agreement does not cover it. */
    Optional<String> name(Consent consent, String sha256) {
        return table.name(consent.id(), sha256);
    }

    char[] secretOf(Consent consent) {
        var sealed = consent.secret();
        return sealed == null ? new char[0] : SealedSecrets.chars(secrets.open(sealed, consent.id(), consent.key()));
    }
}
