package vn.motcua.eforms.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.eforms.FormSummary;
import vn.motcua.shared.FormVersionId;
import vn.motcua.shared.ProcedureCode;

@Repository
class FormTable {

    private final JdbcClient database;

    FormTable(JdbcClient database) {
        this.database = database;
    }

    /** @param shipped the hash of the product's file; null when an officer published it */
    record Row(
            FormVersionId id,
            ProcedureCode procedure,
            int number,
            LocalDate validFrom,
            String definition,
            String schema,
            @Nullable String shipped) {}

    /** The latest version of a procedure's form, as far as it matters to what is shipped. */
    record Latest(int number, @Nullable String shipped) {}

    Optional<FormVersionId> inForce(ProcedureCode procedure, LocalDate day) {
        return database.sql("""
                        select id from eforms.form_version where procedure = :procedure and valid_from <= :day
                        order by valid_from desc, number desc limit 1
                        """)
                .param("procedure", procedure.value())
                .param("day", day)
                .query(UUID.class)
                .optional()
                .map(FormVersionId::new);
    }

    Optional<Row> find(FormVersionId id) {
        return database.sql("select * from eforms.form_version where id = :id")
                .param("id", id.value())
                .query((row, _) -> new Row(
                        new FormVersionId(row.getObject("id", UUID.class)),
                        new ProcedureCode(row.getString("procedure")),
                        row.getInt("number"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("definition"),
                        row.getString("schema"),
                        row.getString("shipped")))
                .optional();
    }

    Map<String, Latest> latest() {
        var latest = new HashMap<String, Latest>();
        database.sql("""
                        select distinct on (procedure) procedure, number, shipped from eforms.form_version
                        order by procedure, number desc
                        """).query(row -> {
            latest.put(row.getString("procedure"), new Latest(row.getInt("number"), row.getString("shipped")));
        });
        return latest;
    }

    /** @return false when somebody else published the same number meanwhile */
    boolean insert(Row row, OffsetDateTime at, String by) {
        return database.sql("""
                        insert into eforms.form_version
                            (id, procedure, number, valid_from, definition, schema, shipped, published_at, published_by)
                        values (:id, :procedure, :number, :from, :definition, :schema, :shipped, :at, :by)
                        on conflict (procedure, number) do nothing
                        """)
                        .param("id", row.id().value())
                        .param("procedure", row.procedure().value())
                        .param("number", row.number())
                        .param("from", row.validFrom())
                        .param("definition", row.definition())
                        .param("schema", row.schema())
                        .param("shipped", row.shipped())
                        .param("at", at)
                        .param("by", by)
                        .update()
                == 1;
    }

    List<FormSummary> latestSummaries() {
        return database.sql("""
                        select distinct on (procedure) * from eforms.form_version order by procedure, number desc
                        """).query(FormTable::summary).list();
    }

    List<FormSummary> history(ProcedureCode procedure) {
        return database.sql("select * from eforms.form_version where procedure = :procedure order by number desc")
                .param("procedure", procedure.value())
                .query(FormTable::summary)
                .list();
    }

    private static FormSummary summary(ResultSet row, int number) throws SQLException {
        var title = JsonMapper.shared().readTree(row.getString("definition")).path("title");
        return new FormSummary(
                new FormVersionId(row.getObject("id", UUID.class)),
                new ProcedureCode(row.getString("procedure")),
                row.getInt("number"),
                row.getObject("valid_from", LocalDate.class),
                title.isString() ? title.asString() : title.path("vi").asString(""),
                row.getString("shipped") != null,
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("published_by"));
    }
}
