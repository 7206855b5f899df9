package vn.motcua.vault.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Secret;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.DocumentShare;
import vn.motcua.vault.DocumentShares;
import vn.motcua.vault.Purpose;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultDocument.Standing;
import vn.motcua.vault.VaultRefusal;
import vn.motcua.vault.VaultViews;

@Service
class StoredDocumentShares implements DocumentShares {

    /** Whoever opens a link need not say who they are. */
    private static final Actor BEARER = new Actor.System("vault.share");

    private static final String OPEN = "ended_at is null and ends_at > :now";

    private static final String SELECT = """
            select share.*, (select count(*) from vault.access
                             where access.subject = share.id and access.kind = 'OPENED') as openings
            from vault.share""";

    private final JdbcClient database;
    private final DocumentRows documents;
    private final VaultViews views;
    private final Clock clock;

    StoredDocumentShares(JdbcClient database, DocumentRows documents, VaultViews views, Clock clock) {
        this.database = database;
        this.documents = documents;
        this.views = views;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<DocumentShare.Made, VaultRefusal> share(
            String owner, VaultDocumentId document, DocumentShare.Term term, Actor by) {
        var found = locked(owner, document);
        if (found.isEmpty()) {
            return Outcome.refused(new VaultRefusal.NotFound());
        }
        if (found.get().standing() != Standing.IN_FORCE) {
            return Outcome.refused(new VaultRefusal.NoLongerInForce(found.get().standing()));
        }
        if (open(owner, document).size() >= MOST_OPEN) {
            return Outcome.refused(new VaultRefusal.TooManyShares(MOST_OPEN));
        }
        var secret = Secret.next();
        var now = clock.instant();
        var made = new DocumentShare(
                VaultDocumentId.next().value(), document, now, by.displayName(), now.plus(term.lasts()), 0);
        insert(made, owner, secret);
        return Outcome.done(new DocumentShare.Made(made, secret));
    }

    /** Links to one document are made one after the other, so that their number holds. */
    private Optional<VaultDocument> locked(String owner, VaultDocumentId document) {
        database.sql("select id from vault.document where id = ? for update")
                .param(document.value())
                .query(UUID.class)
                .optional();
        return documents.find(document).filter(found -> found.owner().equals(owner));
    }

    private void insert(DocumentShare share, String owner, Secret secret) {
        database.sql("""
                        insert into vault.share (id, document, owner, secret_hash, made_at, made_by, ends_at)
                        values (:id, :document, :owner, :secret, :madeAt, :madeBy, :endsAt)
                        """)
                .param("id", share.id())
                .param("document", share.document().value())
                .param("owner", owner)
                .param("secret", secret.hash())
                .param("madeAt", share.madeAt().atOffset(ZoneOffset.UTC))
                .param("madeBy", share.madeBy())
                .param("endsAt", share.endsAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<DocumentShare> open(String owner, VaultDocumentId document) {
        return database.sql(SELECT + " where owner = :owner and document = :document and " + OPEN
                        + " order by made_at desc, id desc")
                .param("owner", owner)
                .param("document", document.value())
                .param("now", now())
                .query(StoredDocumentShares::share)
                .list();
    }

    @Override
    public void end(String owner, UUID share) {
        database.sql("update vault.share set ended_at = :now where id = :id and owner = :owner and " + OPEN)
                .param("now", now())
                .param("id", share)
                .param("owner", owner)
                .update();
    }

    @Override
    public Optional<Shared> find(Secret secret) {
        return database.sql(SELECT + " where secret_hash = :secret and " + OPEN)
                .param("secret", secret.hash())
                .param("now", now())
                .query(StoredDocumentShares::share)
                .optional()
                .flatMap(share -> documents
                        .find(share.document())
                        .filter(document -> document.standing() == Standing.IN_FORCE)
                        .map(document -> new Shared(share, document)));
    }

    @Override
    @Transactional
    public Optional<Shared> openFile(Secret secret) {
        var found = find(secret);
        found.ifPresent(shared -> views.open(
                shared.document().id(), new Purpose("SHARE", shared.share().id(), "", "SHARED"), BEARER));
        return found;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static DocumentShare share(ResultSet row, int number) throws SQLException {
        return new DocumentShare(
                row.getObject("id", UUID.class),
                new VaultDocumentId(row.getObject("document", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getLong("openings"));
    }
}
