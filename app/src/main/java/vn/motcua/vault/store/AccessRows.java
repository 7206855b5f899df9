package vn.motcua.vault.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitCode;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.Purpose;
import vn.motcua.vault.VaultAccess;

/** Who did what with which document; only ever added to. */
@Repository
class AccessRows {

    private final JdbcClient database;

    AccessRows(JdbcClient database) {
        this.database = database;
    }

    /** The same use for the same part of a matter leaves one row. */
    void write(List<VaultDocumentId> documents, VaultAccess.Kind kind, Purpose purpose, Actor by, OffsetDateTime at) {
        var actor = ActorColumns.of(by);
        database.sql("""
                        insert into vault.access (document, owner, at, kind, actor_kind, account, unit, actor_name,
                                                  subject_kind, subject, part, reason)
                        select id, owner, :at, :kind, :actorKind, :account, :unit, :actorName,
                               :subjectKind, :subject, :part, :reason
                        from vault.document where id = any(:documents)
                        on conflict do nothing
                        """)
                .param("at", at)
                .param("kind", kind.name())
                .param("actorKind", actor.kind())
                .param("account", actor.account())
                .param("unit", actor.unit())
                .param("actorName", actor.name())
                .param("subjectKind", purpose.subjectKind())
                .param("subject", purpose.subject())
                .param("part", purpose.part())
                .param("reason", purpose.reason())
                .param(
                        "documents",
                        documents.stream().map(VaultDocumentId::value).toArray(UUID[]::new))
                .update();
    }

    List<VaultAccess> ofOwner(String owner, int most) {
        return list("access.owner = :key order by position desc", owner, most);
    }

    List<VaultAccess> ofDocument(VaultDocumentId document, int most) {
        return list("access.document = :key order by position desc", document.value(), most);
    }

    List<VaultAccess> ofSubject(UUID subject, int most) {
        return list("subject = :key and kind in ('USED', 'OPENED') order by position", subject, most);
    }

    private List<VaultAccess> list(String which, Object key, int most) {
        return database.sql("""
                        select access.*, document.name as document_name
                        from vault.access join vault.document on document.id = access.document
                        where %s limit :most
                        """.formatted(which))
                .param("key", key)
                .param("most", most)
                .query(AccessRows::access)
                .list();
    }

    private static VaultAccess access(ResultSet row, int number) throws SQLException {
        return new VaultAccess(
                new VaultDocumentId(row.getObject("document", UUID.class)),
                row.getString("document_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                VaultAccess.Kind.valueOf(row.getString("kind")),
                row.getString("actor_name"),
                Optional.ofNullable(row.getObject("account", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getString("unit")).map(UnitCode::new),
                row.getString("subject_kind"),
                row.getObject("subject", UUID.class),
                row.getString("part"),
                row.getString("reason"));
    }
}
