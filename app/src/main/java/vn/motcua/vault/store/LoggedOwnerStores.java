package vn.motcua.vault.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.Consent;
import vn.motcua.vault.Consents;
import vn.motcua.vault.OwnedDocument;
import vn.motcua.vault.OwnerStore;
import vn.motcua.vault.OwnerStores;
import vn.motcua.vault.Purpose;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultDocument.Origin;
import vn.motcua.vault.VaultRefusal;
import vn.motcua.vault.VaultViews;

@Service
class LoggedOwnerStores implements OwnerStores {

    private static final int ACCESSES_SHOWN = 200;

    private final Vault vault;
    private final VaultViews views;
    private final Consents consents;

    LoggedOwnerStores(Vault vault, VaultViews views, Consents consents) {
        this.vault = vault;
        this.views = views;
        this.consents = consents;
    }

    @Override
    @Transactional
    public OwnerStore show(String owner, UUID occasion, Actor by) {
        var documents = views.show(owner, purpose(occasion, by), by);
        return new OwnerStore(
                documents, views.accessesTo(owner, ACCESSES_SHOWN), consents.grounds(owner), consents.of(owner));
    }

    @Override
    @Transactional
    public Optional<OwnedDocument> show(String owner, VaultDocumentId document, UUID occasion, Actor by) {
        return owned(owner, document).map(found -> {
            views.noteShown(List.of(document), purpose(occasion, by), by);
            return new OwnedDocument(found, views.accessesTo(document, ACCESSES_SHOWN));
        });
    }

    @Override
    @Transactional
    public Optional<VaultDocument> open(String owner, VaultDocumentId document, UUID occasion, Actor by) {
        return owned(owner, document).flatMap(found -> views.open(found.id(), purpose(occasion, by), by));
    }

    @Override
    public Outcome<Consent, VaultRefusal> state(
            String owner, String reason, Consent.Statement statement, String proof, Actor by) {
        return consents.grounds(owner).stream()
                        .anyMatch(ground -> ground.reason().equals(reason))
                ? consents.state(owner, reason, statement, proof, by)
                : Outcome.refused(new VaultRefusal.DetailNeeded("purpose"));
    }

    @Override
    @Transactional
    public Outcome<VaultDocument, VaultRefusal> withdraw(
            String owner, VaultDocumentId document, String reason, Actor by) {
        var found = owned(owner, document);
        if (found.isEmpty()) {
            return Outcome.refused(new VaultRefusal.NotFound());
        }
        return found.get().origin() == Origin.RESULT
                ? Outcome.refused(new VaultRefusal.OnlyIssuerRevokes())
                : vault.revoke(document, reason, by);
    }

    private Optional<VaultDocument> owned(String owner, VaultDocumentId document) {
        return vault.find(document).filter(found -> found.owner().equals(owner));
    }

    private static Purpose purpose(UUID occasion, Actor by) {
        return new Purpose(by instanceof Actor.Applicant ? "SIGN_ON" : "OWNER_REQUEST", occasion, "", "OWN_ACCESS");
    }
}
