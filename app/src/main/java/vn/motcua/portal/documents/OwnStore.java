package vn.motcua.portal.documents;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.applicant.ApplicantCookie;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.shared.Actor;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.DocumentShares;
import vn.motcua.vault.OwnerStore;
import vn.motcua.vault.OwnerStores;
import vn.motcua.vault.VaultDocument;
import vn.motcua.web.Page;

/** The store of whoever is signed on; only of a number that is proven, never of somebody the applicant merely named. */
@Component
class OwnStore {

    private final CurrentApplicant current;
    private final OwnerStores stores;
    private final DocumentShares shares;
    private final UseWords words;

    OwnStore(CurrentApplicant current, OwnerStores stores, DocumentShares shares, UseWords words) {
        this.current = current;
        this.stores = stores;
        this.shares = shares;
        this.words = words;
    }

    /** Empty when no number is proven. */
    Optional<OwnerStore> all(HttpServletRequest request) {
        return current.get().provenIdentifier().map(owner -> stores.show(owner, occasion(request), by()));
    }

    /** @throws ResponseStatusException 404 when it is not there or somebody else's */
    DocumentView document(UUID id, HttpServletRequest request, Page page) {
        var document = new VaultDocumentId(id);
        var found = stores.show(owner(), document, occasion(request), by()).orElseThrow(OwnStore::notFound);
        return new DocumentView(found.document(), words.of(found.accesses(), page), shares.open(owner(), document));
    }

    /** The document, whose file is about to be handed out. @throws ResponseStatusException 404 as above */
    VaultDocument opened(UUID id, HttpServletRequest request) {
        return stores.open(owner(), new VaultDocumentId(id), occasion(request), by())
                .orElseThrow(OwnStore::notFound);
    }

    /** @throws ResponseStatusException 404 when no number is proven */
    String owner() {
        return current.get().provenIdentifier().orElseThrow(OwnStore::notFound);
    }

    Actor.Applicant by() {
        return current.get().actor();
    }

    /** The sign-on during which the owner looks. */
    private static UUID occasion(HttpServletRequest request) {
        return ApplicantCookie.SESSION
                .read(request)
                .map(secret -> UUID.nameUUIDFromBytes(secret.hash()))
                .orElseThrow();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
