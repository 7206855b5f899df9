package vn.motcua.eforms.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.ProcedureCode;

@Repository
class DraftTable {

    private final JdbcClient database;

    DraftTable(JdbcClient database) {
        this.database = database;
    }

    record Row(int basedOn, int revision, String definition, Instant changedAt, String changedBy) {

        Row with(String another) {
            return new Row(basedOn, revision, another, changedAt, changedBy);
        }
    }

    Optional<Row> find(ProcedureCode procedure) {
        return database.sql("select * from eforms.form_draft where procedure = :procedure")
                .param("procedure", procedure.value())
                .query((row, _) -> new Row(
                        row.getInt("based_on"),
                        row.getInt("revision"),
                        row.getString("definition"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by")))
                .optional();
    }

    void insert(ProcedureCode procedure, int basedOn, String definition, OffsetDateTime at, String by) {
        database.sql("""
                        insert into eforms.form_draft (procedure, based_on, revision, definition, changed_at, changed_by)
                        values (:procedure, :basedOn, 1, :definition, :at, :by) on conflict do nothing
                        """)
                .param("procedure", procedure.value())
                .param("basedOn", basedOn)
                .param("definition", definition)
                .param("at", at)
                .param("by", by)
                .update();
    }

    /** @return false when the draft is not at that revision any more */
    boolean update(ProcedureCode procedure, int revision, String definition, OffsetDateTime at, String by) {
        return database.sql("""
                        update eforms.form_draft
                        set definition = :definition, revision = revision + 1, changed_at = :at, changed_by = :by
                        where procedure = :procedure and revision = :revision
                        """)
                        .param("procedure", procedure.value())
                        .param("revision", revision)
                        .param("definition", definition)
                        .param("at", at)
                        .param("by", by)
                        .update()
                == 1;
    }

    /** @return false when the draft is not at that revision any more */
    boolean delete(ProcedureCode procedure, int revision) {
        return database.sql("delete from eforms.form_draft where procedure = :procedure and revision = :revision")
                        .param("procedure", procedure.value())
                        .param("revision", revision)
                        .update()
                == 1;
    }

    void delete(ProcedureCode procedure) {
        database.sql("delete from eforms.form_draft where procedure = :procedure")
                .param("procedure", procedure.value())
                .update();
    }
}
