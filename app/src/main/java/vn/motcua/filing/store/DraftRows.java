package vn.motcua.filing.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftId;
import vn.motcua.json.KernelTypes;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcedureVersionId;

/** Drafts, each with its content as one piece of JSON. */
@Repository
public class DraftRows {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new KernelTypes())
            .build();

    private static final String SELECT = """
            select id, keeper, procedure, version, content, revision, last_save, started_at, changed_at, expires_at from filing.draft
            """;

    private final JdbcClient database;

    DraftRows(JdbcClient database) {
        this.database = database;
    }

    /** One that is there already stays as it is. */
    public void add(Draft draft) {
        database.sql("""
                        insert into filing.draft
                            (id, keeper, procedure, version, content, started_at, changed_at, expires_at)
                        values (:id, :keeper, :procedure, :version, cast(:content as jsonb), :started, :changed, :expires)
                        on conflict (id) do nothing
                        """)
                .param("id", draft.id().value())
                .param("keeper", draft.keeper())
                .param("procedure", draft.procedure().value())
                .param("version", draft.version().value())
                .param("content", MAPPER.writeValueAsString(draft.content()))
                .param("started", Moments.utc(draft.startedAt()))
                .param("changed", Moments.utc(draft.changedAt()))
                .param("expires", Moments.utc(draft.expiresAt()))
                .update();
    }

    public Optional<Draft> find(DraftId id, String keeper) {
        return database.sql(SELECT + " where id = ? and keeper = ? and content is not null")
                .params(id.value(), keeper)
                .query(DraftRows::draft)
                .optional();
    }

    /** The same, kept from others until the transaction ends. */
    public Optional<Draft> lock(DraftId id, String keeper) {
        return database.sql(SELECT + " where id = ? and keeper = ? and content is not null for update")
                .params(id.value(), keeper)
                .query(DraftRows::draft)
                .optional();
    }

    /** The dossier that the draft became. */
    public Optional<DossierCode> sentAs(DraftId id, String keeper) {
        return database.sql("select sent_as from filing.draft where id = ? and keeper = ? and sent_as is not null")
                .params(id.value(), keeper)
                .query((row, _) -> new DossierCode(row.getString(1)))
                .optional();
    }

    /** Not sent yet, the latest first. */
    public List<Draft> of(String keeper, int limit) {
        return database.sql(SELECT + " where keeper = ? and sent_as is null order by changed_at desc limit ?")
                .params(keeper, limit)
                .query(DraftRows::draft)
                .list();
    }

    public void change(Draft draft) {
        database.sql("""
                        update filing.draft
                        set version = :version, content = cast(:content as jsonb), revision = :revision, last_save = :save,
                            changed_at = :changed, expires_at = :expires
                        where id = :id and sent_as is null
                        """)
                .param("id", draft.id().value())
                .param("version", draft.version().value())
                .param("content", MAPPER.writeValueAsString(draft.content()))
                .param("revision", draft.revision().number())
                .param("save", draft.revision().save())
                .param("changed", Moments.utc(draft.changedAt()))
                .param("expires", Moments.utc(draft.expiresAt()))
                .update();
    }

    /** What was sent stands in the dossier; here only its code is left. */
    public void markSent(DraftId id, DossierCode code, Instant now) {
        database.sql("update filing.draft set sent_as = ?, content = null, changed_at = ? where id = ?")
                .params(code.value(), Moments.utc(now), id.value())
                .update();
    }

    public void remove(DraftId id) {
        database.sql("delete from filing.draft where id = ? and sent_as is null")
                .param(id.value())
                .update();
    }

    /** Up to so many that have run out, kept from other nodes until the transaction ends. */
    public List<Draft> expired(Instant now, int limit) {
        return database.sql(SELECT + """
                         where sent_as is null and expires_at <= ? order by expires_at limit ? for update skip locked
                        """)
                .params(Moments.utc(now), limit)
                .query(DraftRows::draft)
                .list();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                row.getString("keeper"),
                new ProcedureCode(row.getString("procedure")),
                new ProcedureVersionId(row.getObject("version", UUID.class)),
                MAPPER.readValue(row.getString("content"), Draft.Content.class),
                new Draft.Revision(row.getInt("revision"), row.getObject("last_save", UUID.class)),
                instant(row, "started_at"),
                instant(row, "changed_at"),
                instant(row, "expires_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
