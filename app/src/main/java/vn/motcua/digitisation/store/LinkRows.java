package vn.motcua.digitisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.digitisation.Place;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;

/** The links of phones, by the hashes of their secrets. */
@Repository
public class LinkRows {

    private final JdbcClient database;

    LinkRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * A link.
     *
     * @param bound whether a phone has opened it
     */
    public record Link(UUID id, Place place, @Nullable UUID seen, Actor.Staff by, Instant expiresAt, boolean bound) {}

    public void insert(Link link, DossierId dossier, byte[] tokenHash) {
        database.sql("""
                        insert into digitisation.capture_link (id, token_hash, dossier, dossier_code, component, seen, account,
                            post, post_unit, role, mandate, by_name, expires_at)
                        values (:id, :hash, :dossier, :code, :component, :seen, :account, :post, :postUnit, :role, :mandate, :by, :expires)
                        """)
                .param("id", link.id())
                .param("hash", tokenHash)
                .param("dossier", dossier.value())
                .param("code", link.place().dossier().value())
                .param("component", link.place().component())
                .param("seen", link.seen())
                .params(ActorColumns.of(link.by()))
                .param("expires", ScanRows.utc(link.expiresAt()))
                .update();
    }

    public Optional<Link> find(byte[] tokenHash) {
        return database.sql("select * from digitisation.capture_link where token_hash = :hash")
                .param("hash", tokenHash)
                .query((row, _) -> link(row))
                .optional();
    }

    /** Binds the link to the first phone; false when another one was first. */
    public boolean bind(UUID link, byte[] phoneHash) {
        return database.sql(
                                "update digitisation.capture_link set phone_hash = :hash where id = :id and phone_hash is null")
                        .param("id", link)
                        .param("hash", phoneHash)
                        .update()
                == 1;
    }

    public boolean isBoundTo(UUID link, byte[] phoneHash) {
        return database.sql(
                        "select exists (select 1 from digitisation.capture_link where id = :id and phone_hash = :hash)")
                .param("id", link)
                .param("hash", phoneHash)
                .query(Boolean.class)
                .single();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                new Place(new DossierCode(row.getString("dossier_code")), row.getString("component")),
                row.getObject("seen", UUID.class),
                ActorColumns.staff(row),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getBytes("phone_hash") != null);
    }
}
