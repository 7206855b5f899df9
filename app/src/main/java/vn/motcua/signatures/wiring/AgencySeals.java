package vn.motcua.signatures.wiring;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.signatures.keys.Grant;
import vn.motcua.signatures.making.PdfSigner.Signed;
import vn.motcua.signatures.store.KeyTable;
import vn.motcua.signatures.store.StoredKey;
import vn.motcua.signatures.store.UseTable.By;
import vn.motcua.signatures.wiring.Hand.Stroke;

/** Sets the seals of agencies. */
@Component
class AgencySeals {

    private final KeyTable keys;
    private final KeyAccess access;
    private final Hand hand;
    private final UseNotes notes;
    private final Clock clock;

    AgencySeals(KeyTable keys, KeyAccess access, Hand hand, UseNotes notes, Clock clock) {
        this.keys = keys;
        this.access = access;
        this.hand = hand;
        this.notes = notes;
        this.clock = clock;
    }

    Optional<StoredKey> of(UnitCode agency) {
        return keys.sealOf(agency, clock.instant());
    }

    /** @param objection why the file itself must not be sealed, if so */
    Outcome<byte[], SigningRefusal> set(
            UnitCode agency, byte[] file, Actor by, Optional<SigningRefusal> objection, Stroke stroke) {
        var seal = of(agency);
        if (seal.isEmpty()) {
            return Outcome.refused(new SigningRefusal.NoSeal(agency.value()));
        }
        var outcome = refusal(by, agency, objection)
                .<Outcome<Signed, SigningRefusal>>map(Outcome::refused)
                .orElseGet(() -> hand.sign(seal.get(), new Grant.Secret(access.secretOf(seal.get())), stroke));
        notes.sealed(seal.get().id(), By.of(by, agency), file, outcome);
        return outcome.map(Signed::file);
    }

    private Optional<SigningRefusal> refusal(Actor by, UnitCode agency, Optional<SigningRefusal> objection) {
        boolean allowed = switch (by) {
            case Actor.Staff clerk -> access.maySeal(clerk, agency);
            case Actor.System system -> true;
            case Actor.Applicant applicant -> false;
        };
        return allowed ? objection : Optional.of(new SigningRefusal.NotYours());
    }
}
