package vn.motcua.vault.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.Consents;
import vn.motcua.vault.Need;
import vn.motcua.vault.NewVaultDocument;
import vn.motcua.vault.Purpose;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultAccess;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultDocument.Signed;
import vn.motcua.vault.VaultDocument.Standing;
import vn.motcua.vault.VaultRefusal;
import vn.motcua.vault.domain.Candidates;
import vn.motcua.vault.domain.SamePaper;

@Service
class StoredVault implements Vault {

    private static final int LONGEST_REASON = 500;

    private final DocumentRows documents;
    private final AccessRows accesses;
    private final Twins twins;
    private final Consents consents;
    private final Clock clock;

    StoredVault(DocumentRows documents, Twins twins, AccessRows accesses, Consents consents, Clock clock) {
        this.documents = documents;
        this.twins = twins;
        this.accesses = accesses;
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<VaultDocument, VaultRefusal> put(NewVaultDocument document, Actor by) {
        var missing = NewDocumentCheck.missing(document);
        if (missing.isPresent()) {
            return Outcome.refused(new VaultRefusal.DetailNeeded(missing.get()));
        }
        documents.lockStore(document.owner());
        var before = documents.madeFrom(document.source());
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        var content = twins.contentOf(document.file());
        var twin = content.flatMap(sha256 -> twins.of(document, sha256));
        if (document.replaces() == null && twin.isPresent()) {
            return Outcome.done(joined(twin.get(), document));
        }
        return insert(document, content.orElse(null), twin, by);
    }

    /** One paper, told of twice: it stays the document it is, as the better description has it. */
    private VaultDocument joined(VaultDocument held, NewVaultDocument document) {
        documents.setSource(document.source(), held.id());
        if (SamePaper.isBetterDescribed(document, held)) {
            documents.describe(held.id(), document);
        }
        return documents.find(held.id()).orElseThrow();
    }

    private Outcome<VaultDocument, VaultRefusal> insert(
            NewVaultDocument document, @Nullable String content, Optional<VaultDocument> twin, Actor by) {
        var replaced = Optional.ofNullable(document.replaces()).map(documents::lock);
        var refusal = replaced.flatMap(found -> whyNotReplaced(found, document));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var version = replaced.flatMap(found -> found).map(found -> found.version() + 1);
        var id = VaultDocumentId.next();
        if (!documents.insert(id, document, version.orElse(1), content, now())) {
            return Outcome.done(documents.madeFrom(document.source()).orElseThrow());
        }
        documents.setSource(document.source(), id);
        replaced.flatMap(found -> found).ifPresent(found -> documents.setStanding(found.id(), Standing.REPLACED));
        twin.filter(other -> !other.id().equals(document.replaces())).ifPresent(other -> {
            documents.setStanding(other.id(), Standing.REPLACED);
            documents.moveSources(other.id(), id);
        });
        var kept = documents.find(id).orElseThrow();
        note(kept, VaultAccess.Kind.PUT, document.origin().name(), by);
        return Outcome.done(kept);
    }

    @Override
    public Optional<VaultDocument> find(VaultDocumentId id) {
        return documents.find(id);
    }

    @Override
    public List<VaultDocument> of(String owner) {
        return documents.of(owner);
    }

    @Override
    public List<List<VaultDocument>> candidates(String owner, List<Need> needs, LocalDate on) {
        var held = owner.isBlank() || needs.isEmpty() ? List.<VaultDocument>of() : documents.inForce(owner, on);
        return needs.stream().map(need -> Candidates.of(need, held, on)).toList();
    }

    @Override
    @Transactional
    public Outcome<VaultDocument, VaultRefusal> use(VaultDocumentId id, String owner, Purpose purpose, Actor by) {
        var found = documents.lock(id);
        if (found.isEmpty()) {
            return Outcome.refused(new VaultRefusal.NotFound());
        }
        var document = found.get();
        var refusal = whyNotUsed(document, owner, purpose);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        accesses.write(List.of(document.id()), VaultAccess.Kind.USED, purpose, by, now());
        return Outcome.done(document);
    }

    @Override
    @Transactional
    public Outcome<VaultDocument, VaultRefusal> revoke(VaultDocumentId id, String reason, Actor by) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Outcome.refused(new VaultRefusal.DetailNeeded("reason"));
        }
        var found = documents.lock(id);
        if (found.isEmpty()) {
            return Outcome.refused(new VaultRefusal.NotFound());
        }
        if (found.get().standing() == Standing.REVOKED) {
            return Outcome.done(found.get());
        }
        documents.setStanding(id, Standing.REVOKED);
        note(found.get(), VaultAccess.Kind.REVOKED, reason, by);
        return Outcome.done(documents.find(id).orElseThrow());
    }

    private static Optional<VaultRefusal> whyNotReplaced(Optional<VaultDocument> found, NewVaultDocument by) {
        if (found.isEmpty()) {
            return Optional.of(new VaultRefusal.NotFound());
        }
        if (!found.get().owner().equals(by.owner())) {
            return Optional.of(new VaultRefusal.OtherOwner());
        }
        return found.get().standing() == Standing.REPLACED
                ? Optional.of(new VaultRefusal.NoLongerInForce(Standing.REPLACED))
                : Optional.empty();
    }

    private Optional<VaultRefusal> whyNotUsed(VaultDocument document, String owner, Purpose purpose) {
        if (purpose.reason().isBlank()) {
            return Optional.of(new VaultRefusal.DetailNeeded("purpose"));
        }
        if (!document.owner().equals(owner)) {
            return Optional.of(new VaultRefusal.OtherOwner());
        }
        if (document.standing() != Standing.IN_FORCE) {
            return Optional.of(new VaultRefusal.NoLongerInForce(document.standing()));
        }
        if (!document.isInForce(LocalDate.now(clock))) {
            return Optional.of(
                    new VaultRefusal.Expired(document.validTo() == null ? document.issuedOn() : document.validTo()));
        }
        if (document.signed() == Signed.BROKEN) {
            return Optional.of(new VaultRefusal.BrokenSignature());
        }
        return consents.allows(owner, purpose.reason()) ? Optional.empty() : Optional.of(new VaultRefusal.NoConsent());
    }

    private void note(VaultDocument document, VaultAccess.Kind kind, String reason, Actor by) {
        var purpose = new Purpose("DOCUMENT", document.id().value(), "", reason);
        accesses.write(List.of(document.id()), kind, purpose, by, now());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
