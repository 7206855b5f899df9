package vn.motcua.signatures.wiring;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Outcome;
import vn.motcua.signatures.SignatureMark;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.signatures.keys.Grant;
import vn.motcua.signatures.making.Levels.RevokedException;
import vn.motcua.signatures.making.NotSignableException;
import vn.motcua.signatures.making.PdfSigner;
import vn.motcua.signatures.making.PdfSigner.Signed;
import vn.motcua.signatures.outside.Outside.AwayException;
import vn.motcua.signatures.store.KeyTable;
import vn.motcua.signatures.wiring.Hand.Stroke;

/** Signs PDF files. */
@Component
class PaperHand {

    private final KeyTable keys;
    private final Hand hand;
    private final PdfSigner signer;

    PaperHand(KeyTable keys, Hand hand, PdfSigner signer) {
        this.keys = keys;
        this.hand = hand;
        this.signer = signer;
    }

    Outcome<Signed, SigningRefusal> sign(SigningKeyId id, Grant grant, byte[] pdf, SignatureMark mark) {
        return keys.find(id)
                .map(key -> hand.sign(key, grant, stroke(pdf, mark)))
                .orElseGet(() -> Outcome.refused(new SigningRefusal.NoSuchKey()));
    }

    Stroke stroke(byte[] pdf, SignatureMark mark) {
        return (key, at) -> signer.sign(pdf, mark, key, at);
    }

    /** What its signatures lack is added before the seal closes it; while it cannot be had, the file stays as it is. */
    byte[] completed(byte[] pdf) {
        try {
            return signer.complete(pdf);
        } catch (NotSignableException | AwayException | RevokedException cannotBeHad) {
            return pdf;
        }
    }

    /** A seal goes onto a file only that somebody signed and nobody changed since. */
    Optional<SigningRefusal> objectionToSeal(byte[] pdf) {
        try {
            return switch (signer.stateOf(pdf)) {
                case UNSIGNED -> Optional.of(new SigningRefusal.NotSignedYet());
                case BROKEN -> Optional.of(new SigningRefusal.FileChanged(""));
                case SIGNED -> Optional.empty();
            };
        } catch (NotSignableException broken) {
            return Optional.of(new SigningRefusal.NotSignable());
        }
    }
}
