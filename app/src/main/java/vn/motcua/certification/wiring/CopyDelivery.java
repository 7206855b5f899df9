package vn.motcua.certification.wiring;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.certification.BookEntry;
import vn.motcua.certification.CertifiedCopy;
import vn.motcua.certification.CopyRefusal;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.vault.NewVaultDocument;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument.Origin;
import vn.motcua.vault.VaultDocument.Signed;

/** Puts a copy into the vault of the person who asked for it. */
@Component
class CopyDelivery {

    private final Vault vault;

    CopyDelivery(Vault vault) {
        this.vault = vault;
    }

    Optional<CopyRefusal> intoVault(CertifiedCopy copy, BookEntry entry, Actor.Staff by) {
        var request = copy.request();
        var document = new NewVaultDocument(
                "CERTIFIED_COPY/" + copy.id(),
                request.identifier(),
                request.requester(),
                "",
                null,
                request.paper(),
                request.number(),
                request.issuer(),
                request.issuedOn(),
                null,
                Origin.CERTIFIED_COPY,
                Signed.VALID,
                entry.file(),
                copy.agency(),
                null);
        return switch (vault.put(document, by)) {
            case Outcome.Done(var kept) -> Optional.empty();
            case Outcome.Refused(var why) -> Optional.of(new CopyRefusal.NotDelivered(why));
        };
    }
}
