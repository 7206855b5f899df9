package vn.motcua.certification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.certification.CopyAuthorisation;
import vn.motcua.certification.CopyAuthorisation.Ended;
import vn.motcua.certification.CopyAuthorisation.Granted;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.PostId;
import vn.motcua.shared.UnitCode;

/** Who certifies besides the heads. */
@Repository
public class AuthorisationTable {

    private final JdbcClient database;

    AuthorisationTable(JdbcClient database) {
        this.database = database;
    }

    public void add(CopyAuthorisation authorisation) {
        database.sql("""
                        insert into certification.authorisation (id, agency, account, post, name, title, document,
                          valid_from, valid_to, granted_by, granter_title, granted_at)
                        values (:id, :agency, :account, :post, :name, :title, :document, :from, :to, :by, :byTitle, :at)
                        """)
                .param("id", authorisation.id())
                .param("agency", authorisation.agency().value())
                .param("account", authorisation.account().value())
                .param("post", authorisation.post().value())
                .param("name", authorisation.name())
                .param("title", authorisation.title())
                .param("document", authorisation.document())
                .param("from", authorisation.from())
                .param("to", authorisation.to())
                .param("by", authorisation.granted().by())
                .param("byTitle", authorisation.granted().title())
                .param("at", CopyTable.utc(authorisation.granted().at()))
                .update();
    }

    /** The latest that the post holds on that day. */
    public Optional<CopyAuthorisation> inForce(PostId post, UnitCode agency, LocalDate day) {
        return database.sql("""
                        select * from certification.authorisation
                        where post = :post and agency = :agency and ended_at is null and :day between valid_from and valid_to
                        order by granted_at desc limit 1
                        """)
                .param("post", post.value())
                .param("agency", agency.value())
                .param("day", day)
                .query(AuthorisationTable::read)
                .optional();
    }

    public List<CopyAuthorisation> of(UnitCode agency) {
        return database.sql("select * from certification.authorisation where agency = :agency order by granted_at desc")
                .param("agency", agency.value())
                .query(AuthorisationTable::read)
                .list();
    }

    /** Ends it, if it is the agency's; once. */
    public Optional<CopyAuthorisation> end(UUID id, UnitCode agency, Instant at, String by) {
        return database.sql("""
                        update certification.authorisation
                        set ended_at = coalesce(ended_at, :at), ended_by = coalesce(ended_by, :by)
                        where id = :id and agency = :agency returning *
                        """)
                .param("id", id)
                .param("agency", agency.value())
                .param("at", CopyTable.utc(at))
                .param("by", by)
                .query(AuthorisationTable::read)
                .optional();
    }

    private static CopyAuthorisation read(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new CopyAuthorisation(
                row.getObject("id", UUID.class),
                new UnitCode(row.getString("agency")),
                new AccountId(row.getObject("account", UUID.class)),
                new PostId(row.getObject("post", UUID.class)),
                row.getString("name"),
                row.getString("title"),
                row.getString("document"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                new Granted(
                        row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                        row.getString("granted_by"),
                        row.getString("granter_title")),
                ended == null ? null : new Ended(ended.toInstant(), row.getString("ended_by")));
    }
}
