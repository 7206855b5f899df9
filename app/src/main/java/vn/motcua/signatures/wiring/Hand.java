package vn.motcua.signatures.wiring;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Outcome;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.signatures.keys.Grant;
import vn.motcua.signatures.keys.UnlockedKey;
import vn.motcua.signatures.keys.UnlockedKey.KeyAway;
import vn.motcua.signatures.making.Levels.RevokedException;
import vn.motcua.signatures.making.NotSignableException;
import vn.motcua.signatures.making.PdfSigner.Signed;
import vn.motcua.signatures.outside.Outside.AwayException;
import vn.motcua.signatures.store.KeyTable;
import vn.motcua.signatures.store.StoredKey;

/** Sets a signature with a key, if the key may be used. */
@Component
class Hand {

    private final KeyAccess access;
    private final KeyTable keys;
    private final Clock clock;

    Hand(KeyAccess access, KeyTable keys, Clock clock) {
        this.access = access;
        this.keys = keys;
        this.clock = clock;
    }

    /** How a signature is made with a key that is unlocked. */
    @FunctionalInterface
    interface Stroke {
        Signed make(UnlockedKey key, Instant at) throws NotSignableException;
    }

    Outcome<Signed, SigningRefusal> sign(StoredKey key, Grant grant, Stroke stroke) {
        var objection = access.objection(key);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return switch (access.unlock(key, grant)) {
            case Outcome.Done(var unlocked) -> sign(key, unlocked, stroke);
            case Outcome.Refused(var refusal) -> Outcome.refused(refusal);
        };
    }

    private Outcome<Signed, SigningRefusal> sign(StoredKey key, UnlockedKey unlocked, Stroke stroke) {
        var now = clock.instant();
        try (unlocked) {
            var signed = stroke.make(unlocked, now);
            keys.used(key.id(), now);
            return Outcome.done(signed);
        } catch (NotSignableException broken) {
            return Outcome.refused(new SigningRefusal.NotSignable());
        } catch (RevokedException revoked) {
            return Outcome.refused(new SigningRefusal.CertificateRevoked());
        } catch (KeyAway away) {
            return Outcome.refused(KeyAccess.away(key, String.valueOf(away.getMessage())));
        } catch (AwayException away) {
            return Outcome.refused(new SigningRefusal.ServiceAway(String.valueOf(away.getMessage())));
        }
    }
}
