package vn.motcua.signatures.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Outcome;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.SigningConsent.State;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.signatures.ToSign;
import vn.motcua.signatures.keys.Grant;
import vn.motcua.signatures.keys.SealedSecrets;
import vn.motcua.signatures.spi.RemoteSigning;
import vn.motcua.signatures.spi.RemoteSigning.Answer;
import vn.motcua.signatures.spi.RemoteSigning.RemoteSigningAway;
import vn.motcua.signatures.store.Consent;
import vn.motcua.signatures.store.ConsentTable;
import vn.motcua.signatures.store.StoredKey;
import vn.motcua.signatures.store.UseTable.By;

/** Agreements: the secret goes in with the identifier, and comes out with it only. */
@Component
class Agreements {

    /** Long enough to sign {@link Signing#MOST_FILES} files with a slow time stamp. */
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final ConsentTable table;
    private final SealedSecrets secrets;
    private final ObjectProvider<RemoteSigning> remote;
    private final Clock clock;

    Agreements(ConsentTable table, SealedSecrets secrets, ObjectProvider<RemoteSigning> remote, Clock clock) {
        this.table = table;
        this.secrets = secrets;
        this.remote = remote;
        this.clock = clock;
    }

    /** The holder gave the secret, and it was right. */
    Consent given(StoredKey key, char[] secret, List<ToSign> files, By by) {
        // Random, not time-ordered: the identifier is half of the key to the secret.
        var id = UUID.randomUUID();
        var sealed = secrets.close(SealedSecrets.bytes(secret), id, key.id());
        var expires = clock.instant().plus(LIFE);
        var consent = new Consent(id, key.id(), by, State.GIVEN, files.size(), expires, sealed, null, 0);
        table.add(consent, files);
        return consent;
    }

    /** The holder is asked on the phone. */
    Outcome<Consent, SigningRefusal> asked(StoredKey key, List<ToSign> files, By by) {
        var service = remote.getIfAvailable();
        if (service == null) {
            return Outcome.refused(new SigningRefusal.ServiceAway(key.place()));
        }
        try {
            var request = service.ask(key.place(), files, by.name());
            var expires = clock.instant().plus(LIFE);
            var consent = new Consent(
                    UUID.randomUUID(), key.id(), by, State.PENDING, files.size(), expires, null, request, 0);
            table.add(consent, files);
            return Outcome.done(consent);
        } catch (RemoteSigningAway away) {
            return Outcome.refused(new SigningRefusal.ServiceAway(service.name()));
        }
    }

    void signedWeaker(Consent consent) {
        table.signedWeaker(consent.id());
    }

    /** As it stands now; the remote service is asked for as long as the holder has not answered. */
    Optional<Consent> find(UUID id) {
        var found = table.find(id);
        var waiting = found.filter(consent -> consent.at(clock.instant()).state() == State.PENDING);
        if (waiting.isEmpty()) {
            return found;
        }
        var state = answerTo(waiting.get());
        if (state == State.PENDING) {
            return found;
        }
        table.answered(id, state);
        return table.find(id);
    }

    private State answerTo(Consent consent) {
        var service = remote.getIfAvailable();
        var request = consent.remote();
        if (service == null || request == null) {
            return State.PENDING;
        }
        try {
            return state(service.answer(request));
        } catch (RemoteSigningAway away) {
            // It may come back before the agreement runs out.
            return State.PENDING;
        }
    }

    /** What the file of that content was called; empty when the agreement does not cover it. */
    Optional<String> name(Consent consent, String sha256) {
        return table.name(consent.id(), sha256);
    }

    /** By what one of its files is signed. */
    Grant grantFor(Consent consent, String sha256) {
        var request = consent.remote();
        if (request != null) {
            return new Grant.Confirmed(request, sha256);
        }
        var sealed = consent.secret();
        return new Grant.Secret(
                sealed == null ? new char[0] : SealedSecrets.chars(secrets.open(sealed, consent.id(), consent.key())));
    }

    private static State state(Answer answer) {
        return switch (answer) {
            case WAITING -> State.PENDING;
            case CONFIRMED -> State.GIVEN;
            case DECLINED -> State.DECLINED;
            case EXPIRED -> State.EXPIRED;
        };
    }
}
