package vn.motcua.signatures.wiring;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Outcome;
import vn.motcua.signatures.SignatureMark;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.signatures.keys.UnlockedKey;
import vn.motcua.signatures.keys.UnlockedKey.KeyAway;
import vn.motcua.signatures.pdf.PdfSigner;
import vn.motcua.signatures.pdf.PdfSigner.NotSignableException;
import vn.motcua.signatures.store.KeyTable;
import vn.motcua.signatures.store.StoredKey;

/** Sets a signature with a key that may be used. */
@Component
class Hand {

    private final KeyAccess access;
    private final KeyTable keys;
    private final PdfSigner signer;
    private final Clock clock;

    Hand(KeyAccess access, KeyTable keys, PdfSigner signer, Clock clock) {
        this.access = access;
        this.keys = keys;
        this.signer = signer;
        this.clock = clock;
    }

    Outcome<byte[], SigningRefusal> sign(StoredKey key, char[] secret, byte[] pdf, SignatureMark mark) {
        var objection = access.objection(key);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return switch (access.unlock(key, secret)) {
            case Outcome.Done(var unlocked) -> sign(key, unlocked, pdf, mark);
            case Outcome.Refused(var refusal) -> Outcome.refused(refusal);
        };
    }

    /** A seal goes onto a file that somebody signed and nobody changed since. */
    Outcome<byte[], SigningRefusal> seal(StoredKey key, char[] secret, byte[] pdf, SignatureMark mark) {
        try {
            return switch (signer.stateOf(pdf)) {
                case UNSIGNED -> Outcome.refused(new SigningRefusal.NotSignedYet());
                case BROKEN -> Outcome.refused(new SigningRefusal.FileChanged(""));
                case SIGNED -> sign(key, secret, pdf, mark);
            };
        } catch (NotSignableException broken) {
            return Outcome.refused(new SigningRefusal.NotSignable());
        }
    }

    private Outcome<byte[], SigningRefusal> sign(StoredKey key, UnlockedKey unlocked, byte[] pdf, SignatureMark mark) {
        try (unlocked) {
            var signed = signer.sign(pdf, mark, unlocked, clock.instant());
            keys.used(key.id(), clock.instant());
            return Outcome.done(signed);
        } catch (NotSignableException broken) {
            return Outcome.refused(new SigningRefusal.NotSignable());
        } catch (KeyAway away) {
            return Outcome.refused(new SigningRefusal.ServiceAway(String.valueOf(away.getMessage())));
        }
    }
}
