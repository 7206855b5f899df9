package vn.motcua.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcedureVersionId;
import vn.motcua.shared.UnitCode;

/** The rows of the procedures and their versions. */
@Repository
class ProcedureStore {

    private static final String VERSION = """
            select id, code, lower(in_force) as from_day, upper(in_force) as to_day, decision_number, decision_date,
                   content, published_at, published_by, replaced, abolition_number, abolition_date
              from catalog.procedure_version
            """;

    private static final String IN_FORCE = """
            select id, code, lower(in_force) as from_day, upper(in_force) as to_day, decision_number, decision_date
              from catalog.procedure_version
             where code = :code and in_force @> :day::date and not replaced
            """;

    private final JdbcClient database;
    private final RecentContents contents = new RecentContents();

    ProcedureStore(JdbcClient database) {
        this.database = database;
    }

    /** Asked for with every dossier that comes in; what a version says never changes and need not be read each time. */
    Optional<ProcedureVersion> inForce(ProcedureCode code, LocalDate day) {
        return database.sql(IN_FORCE)
                .param("code", code.value())
                .param("day", day)
                .query((row, number) -> version(row, contents.of(id(row), this::content)))
                .optional();
    }

    private ProcedureContent content(ProcedureVersionId id) {
        return ProcedureJson.readContent(database.sql("select content from catalog.procedure_version where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single());
    }

    Optional<ProcedureVersion> version(ProcedureVersionId id) {
        return database.sql(VERSION + " where id = :id")
                .param("id", id.value())
                .query((row, number) -> version(row))
                .optional();
    }

    List<ProcedureVersion> versions(List<ProcedureVersionId> ids) {
        var wanted = ids.stream().map(ProcedureVersionId::value).toArray(UUID[]::new);
        return database.sql(VERSION + " where id = any(:ids) order by array_position(:ids, id)")
                .param("ids", wanted)
                .query((row, number) -> version(row))
                .list();
    }

    /** The version that begins last; nobody else publishes this procedure until the transaction ends. */
    Optional<ProcedureVersion> lockLatest(ProcedureCode code) {
        database.sql("insert into catalog.procedure (code) values (:code) on conflict do nothing")
                .param("code", code.value())
                .update();
        database.sql("select code from catalog.procedure where code = :code for update")
                .param("code", code.value())
                .query(String.class)
                .single();
        return latest(code);
    }

    Optional<ProcedureVersion> latest(ProcedureCode code) {
        return database.sql(VERSION + " where code = :code and not replaced order by lower(in_force) desc limit 1")
                .param("code", code.value())
                .query((row, number) -> version(row))
                .optional();
    }

    List<PublishedVersion> history(ProcedureCode code) {
        return database.sql(VERSION + " where code = :code order by lower(in_force) desc, published_at desc")
                .param("code", code.value())
                .query((row, number) -> published(row))
                .list();
    }

    /** The number of the change that is being made; other changes of the catalogue wait for this transaction. */
    long nextRevision() {
        return database.sql("update catalog.revision set number = number + 1 returning number")
                .query(Long.class)
                .single();
    }

    void insert(ProcedureVersion version, Instant at, String by, long revision) {
        var content = version.content();
        var classification = content.classification();
        database.sql("""
                        insert into catalog.procedure_version
                               (id, code, in_force, decision_number, decision_date, content, published_at, published_by,
                                revision, name_vi, name_en, field_code, field, levels, agencies, agency_codes, keywords, online, to_dos)
                        values (:id, :code, daterange(:from::date, :to::date), :number, :date::date, :content::jsonb,
                                :at, :by, :revision, :nameVi, :nameEn, :fieldCode, :field, :levels, :agencies,
                                :agencyCodes, :keywords, :online, :toDos)
                        """)
                .param("id", version.id().value())
                .param("code", version.code().value())
                .param("from", version.inForce().from())
                .param("to", version.inForce().to())
                .param("number", version.decision().number())
                .param("date", version.decision().date())
                .param("content", ProcedureJson.writeContent(content))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("revision", revision)
                .param("nameVi", content.name().vi())
                .param("nameEn", content.name().en())
                .param("fieldCode", classification.field().code())
                .param("field", classification.field().name())
                .param(
                        "levels",
                        classification.levels().stream().map(Enum::name).toArray(String[]::new))
                .param("agencies", classification.agencies().inOneLine())
                .param(
                        "agencyCodes",
                        classification.agencies().codes().stream()
                                .map(UnitCode::value)
                                .toArray(String[]::new))
                .param("keywords", content.results().guidance().keywords())
                .param("online", content.handling().online().name())
                .param("toDos", content.toDos().size())
                .update();
    }

    /** Cuts the version short; an abolition that was planned for it is forgotten unless one is given. */
    void end(ProcedureVersionId id, LocalDate day, @Nullable PublicationDecision abolition, long revision) {
        database.sql("""
                        update catalog.procedure_version
                           set in_force = daterange(lower(in_force), :day::date), abolition_number = :number,
                               abolition_date = :date::date, revision = :revision
                         where id = :id
                        """)
                .param("id", id.value())
                .param("day", day)
                .param("number", abolition == null ? null : abolition.number())
                .param("date", abolition == null ? null : abolition.date())
                .param("revision", revision)
                .update();
    }

    void replace(ProcedureVersionId id, long revision) {
        database.sql("update catalog.procedure_version set replaced = true, revision = :revision where id = :id")
                .param("id", id.value())
                .param("revision", revision)
                .update();
    }

    private static PublishedVersion published(ResultSet row) throws SQLException {
        return new PublishedVersion(
                version(row),
                row.getTimestamp("published_at").toInstant(),
                row.getString("published_by"),
                row.getBoolean("replaced"),
                decision(row.getString("abolition_number"), row.getObject("abolition_date", LocalDate.class)));
    }

    private static ProcedureVersion version(ResultSet row) throws SQLException {
        return version(row, ProcedureJson.readContent(row.getString("content")));
    }

    private static ProcedureVersion version(ResultSet row, ProcedureContent content) throws SQLException {
        return new ProcedureVersion(
                id(row),
                new ProcedureCode(row.getString("code")),
                new PublicationDecision(
                        row.getString("decision_number"), row.getObject("decision_date", LocalDate.class)),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                content);
    }

    private static ProcedureVersionId id(ResultSet row) throws SQLException {
        return new ProcedureVersionId(row.getObject("id", UUID.class));
    }

    private static @Nullable PublicationDecision decision(@Nullable String number, @Nullable LocalDate date) {
        return number == null ? null : new PublicationDecision(number, date);
    }
}
