package vn.motcua.signatures.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningKeys.Act;
import vn.motcua.signatures.domain.Certificates;
import vn.motcua.signatures.making.PdfSigner.Signed;
import vn.motcua.signatures.store.UseTable;
import vn.motcua.signatures.store.UseTable.By;
import vn.motcua.signatures.store.UseTable.Done;

/** Writes down what was tried with keys. */
@Component
class UseNotes {

    private final UseTable uses;

    UseNotes(UseTable uses) {
        this.uses = uses;
    }

    void asked(SigningKeyId key, By by, String files, Outcome<?, ?> outcome) {
        uses.note(key, by, new Done(Act.CONSENT, files, null, null, refusal(outcome), false));
    }

    void signed(SigningKeyId key, By by, String name, byte[] pdf, Outcome<Signed, ?> outcome) {
        uses.note(
                key,
                by,
                new Done(Act.SIGNATURE, name, hash(pdf), signed(outcome), refusal(outcome), isWeaker(outcome)));
    }

    void sealed(SigningKeyId key, By by, byte[] pdf, Outcome<Signed, ?> outcome) {
        uses.note(key, by, new Done(Act.SEAL, "", hash(pdf), signed(outcome), refusal(outcome), isWeaker(outcome)));
    }

    /** A key came into keeping or left it. */
    void kept(SigningKeyId key, By by, Act act) {
        uses.note(key, by, new Done(act, "", null, null, null, false));
    }

    static String hash(byte[] file) {
        return Certificates.sha256(file);
    }

    private static @Nullable String signed(Outcome<Signed, ?> outcome) {
        return outcome instanceof Outcome.Done<Signed, ?>(var signed) ? hash(signed.file()) : null;
    }

    private static boolean isWeaker(Outcome<Signed, ?> outcome) {
        return outcome instanceof Outcome.Done<Signed, ?>(var signed) && signed.isWeaker();
    }

    private static @Nullable String refusal(Outcome<?, ? extends Refusal> outcome) {
        return outcome instanceof Outcome.Refused<?, ? extends Refusal>(var refusal) ? refusal.key() : null;
    }
}
