package vn.motcua.vault.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.FileId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.NewVaultDocument;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultDocument.Standing;

/** The documents themselves. */
@Repository
class DocumentRows {

    static final int MOST = 500;

    private final JdbcClient database;

    DocumentRows(JdbcClient database) {
        this.database = database;
    }

    Optional<VaultDocument> find(VaultDocumentId id) {
        return database.sql("select * from vault.document where id = :id")
                .param("id", id.value())
                .query(DocumentRows::document)
                .optional();
    }

    /** The document, held against others until the transaction ends. */
    Optional<VaultDocument> lock(VaultDocumentId id) {
        return database.sql("select * from vault.document where id = :id for update")
                .param("id", id.value())
                .query(DocumentRows::document)
                .optional();
    }

    Optional<VaultDocument> madeFrom(String source) {
        return database.sql("""
                        select document.* from vault.document_source
                        join vault.document on document.id = document_source.document
                        where document_source.source = :source
                        """)
                .param("source", source)
                .query(DocumentRows::document)
                .optional();
    }

    List<VaultDocument> of(String owner) {
        return database.sql("select * from vault.document where owner = :owner order by kept_at desc, id limit :most")
                .param("owner", owner)
                .param("most", MOST)
                .query(DocumentRows::document)
                .list();
    }

    List<VaultDocument> inForce(String owner, LocalDate on) {
        return database.sql("""
                        select * from vault.document
                        where owner = :owner and standing = 'IN_FORCE' and issued_on <= :on
                              and (valid_to is null or valid_to >= :on)
                        order by issued_on desc limit :most
                        """)
                .param("owner", owner)
                .param("on", on)
                .param("most", MOST)
                .query(DocumentRows::document)
                .list();
    }

    /** Holds everybody else off who puts something into this store, until the transaction ends. */
    void lockStore(String owner) {
        database.sql("select pg_advisory_xact_lock(hashtext('vault.document'), hashtext(:owner))")
                .param("owner", owner)
                .query((_, _) -> owner)
                .single();
    }

    /** Documents in force of the owner with this content. */
    List<VaultDocument> withContent(String owner, String sha256) {
        return database.sql("""
                        select * from vault.document
                        where owner = :owner and content = :content and standing = 'IN_FORCE' order by kept_at, id
                        """)
                .param("owner", owner)
                .param("content", sha256)
                .query(DocumentRows::document)
                .list();
    }

    /** Documents in force of the owner whose content was never noted. */
    List<VaultDocument> withUnknownContent(String owner) {
        return database.sql("""
                        select * from vault.document
                        where owner = :owner and content is null and standing = 'IN_FORCE' order by kept_at, id
                        """)
                .param("owner", owner)
                .query(DocumentRows::document)
                .list();
    }

    void setContent(VaultDocumentId id, String sha256) {
        database.sql("update vault.document set content = :content where id = :id")
                .param("content", sha256)
                .param("id", id.value())
                .update();
    }

    /** The source names this document from now on. */
    void setSource(String source, VaultDocumentId id) {
        database.sql("""
                        insert into vault.document_source values (:source, :id)
                        on conflict (source) do update set document = excluded.document
                        """).param("source", source).param("id", id.value()).update();
    }

    void moveSources(VaultDocumentId from, VaultDocumentId to) {
        database.sql("update vault.document_source set document = :to where document = :from")
                .param("to", to.value())
                .param("from", from.value())
                .update();
    }

    /** The document is from now on what this one says that it is; its file, its id and its version stay. */
    void describe(VaultDocumentId id, NewVaultDocument document) {
        var procedure = document.procedure();
        database.sql("""
                        update vault.document
                        set type = :type, procedure_code = :procedure, name = :name, number = :number,
                            issuer = :issuer, issued_on = :issuedOn, valid_to = :validTo, origin = :origin,
                            signed = :signed, held_by = :heldBy
                        where id = :id
                        """)
                .param("type", document.type())
                .param("procedure", procedure == null ? null : procedure.value())
                .param("name", document.name())
                .param("number", document.number())
                .param("issuer", document.issuer())
                .param("issuedOn", document.issuedOn())
                .param("validTo", document.validTo())
                .param("origin", document.origin().name())
                .param("signed", document.signed().name())
                .param("heldBy", document.heldBy().value())
                .param("id", id.value())
                .update();
    }

    /** Whether it was new; false when the same source was taken in before. @param sha256 of the content, or null */
    boolean insert(
            VaultDocumentId id, NewVaultDocument document, int version, @Nullable String sha256, OffsetDateTime at) {
        var replaces = document.replaces();
        var procedure = document.procedure();
        return database.sql("""
                        insert into vault.document
                        values (:id, :source, :owner, :ownerName, :type, :procedure, :name, :number, :issuer, :issuedOn,
                                :validTo, :origin, :signed, 'IN_FORCE', :version, :file, :heldBy, :at, :replaces,
                                :content)
                        on conflict (source) do nothing
                        """)
                        .param("id", id.value())
                        .param("source", document.source())
                        .param("owner", document.owner())
                        .param("ownerName", document.ownerName())
                        .param("type", document.type())
                        .param("procedure", procedure == null ? null : procedure.value())
                        .param("name", document.name())
                        .param("number", document.number())
                        .param("issuer", document.issuer())
                        .param("issuedOn", document.issuedOn())
                        .param("validTo", document.validTo())
                        .param("origin", document.origin().name())
                        .param("signed", document.signed().name())
                        .param("version", version)
                        .param("file", document.file().value())
                        .param("heldBy", document.heldBy().value())
                        .param("at", at)
                        .param("replaces", replaces == null ? null : replaces.value())
                        .param("content", sha256)
                        .update()
                == 1;
    }

    void setStanding(VaultDocumentId id, Standing standing) {
        database.sql("update vault.document set standing = :standing where id = :id")
                .param("standing", standing.name())
                .param("id", id.value())
                .update();
    }

    private static VaultDocument document(ResultSet row, int number) throws SQLException {
        return new VaultDocument(
                new VaultDocumentId(row.getObject("id", UUID.class)),
                row.getString("owner"),
                row.getString("owner_name"),
                row.getString("type"),
                procedure(row.getString("procedure_code")),
                row.getString("name"),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                VaultDocument.Origin.valueOf(row.getString("origin")),
                VaultDocument.Signed.valueOf(row.getString("signed")),
                Standing.valueOf(row.getString("standing")),
                row.getInt("version"),
                new FileId(row.getObject("file", UUID.class)),
                new UnitCode(row.getString("held_by")),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable ProcedureCode procedure(@Nullable String code) {
        return code == null ? null : new ProcedureCode(code);
    }
}
