package vn.motcua.vault.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.Purpose;
import vn.motcua.vault.VaultAccess;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultViews;

@Service
class LoggedViews implements VaultViews {

    private static final int MOST = 500;

    private final DocumentRows documents;
    private final AccessRows accesses;
    private final Clock clock;

    LoggedViews(DocumentRows documents, AccessRows accesses, Clock clock) {
        this.documents = documents;
        this.accesses = accesses;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<VaultDocument> show(String owner, Purpose purpose, Actor by) {
        var shown = documents.of(owner);
        noteShown(shown.stream().map(VaultDocument::id).toList(), purpose, by);
        return shown;
    }

    @Override
    public void noteShown(List<VaultDocumentId> shown, Purpose purpose, Actor by) {
        accesses.write(shown, VaultAccess.Kind.SHOWN, purpose, by, now());
    }

    @Override
    @Transactional
    public Optional<VaultDocument> open(VaultDocumentId id, Purpose purpose, Actor by) {
        accesses.write(List.of(id), VaultAccess.Kind.OPENED, purpose, by, now());
        return documents.find(id);
    }

    @Override
    public List<VaultAccess> accessesTo(String owner, int most) {
        return accesses.ofOwner(owner, Math.clamp(most, 1, MOST));
    }

    @Override
    public List<VaultAccess> accessesTo(VaultDocumentId document, int most) {
        return accesses.ofDocument(document, Math.clamp(most, 1, MOST));
    }

    @Override
    public List<VaultAccess> accessesFor(UUID subject) {
        return accesses.ofSubject(subject, MOST);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
