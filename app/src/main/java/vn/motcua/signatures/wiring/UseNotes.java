package vn.motcua.signatures.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningKeys.Act;
import vn.motcua.signatures.domain.Certificates;
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
        uses.note(key, by, new Done(Act.CONSENT, files, null, null, refusal(outcome)));
    }

    void signed(SigningKeyId key, By by, String name, byte[] pdf, Outcome<byte[], ?> outcome) {
        uses.note(key, by, new Done(Act.SIGNATURE, name, hash(pdf), signed(outcome), refusal(outcome)));
    }

    void sealed(SigningKeyId key, By by, byte[] pdf, Outcome<byte[], ?> outcome) {
        uses.note(key, by, new Done(Act.SEAL, "", hash(pdf), signed(outcome), refusal(outcome)));
    }

    /** A key came into keeping or left it. */
    void kept(SigningKeyId key, By by, Act act) {
        uses.note(key, by, new Done(act, "", null, null, null));
    }

    static String hash(byte[] file) {
        return Certificates.sha256(file);
    }

    private static @Nullable String signed(Outcome<byte[], ?> outcome) {
        return outcome instanceof Outcome.Done<byte[], ?>(var file) ? hash(file) : null;
    }

    private static @Nullable String refusal(Outcome<?, ? extends Refusal> outcome) {
        return outcome instanceof Outcome.Refused<?, ? extends Refusal>(var refusal) ? refusal.key() : null;
    }
}
