package vn.motcua.filing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FormVersionId;

/** The answers with which dossiers were filed. */
@Repository
public class FormRows {

    private final JdbcClient database;

    FormRows(JdbcClient database) {
        this.database = database;
    }

    /** @param answers as {@code Answers.toJson} wrote them */
    public record Row(FormVersionId version, String answers) {}

    public void add(DossierId dossier, Row row, String finished) {
        database.sql("""
                        insert into filing.form (dossier, version, answers, finished)
                        values (?, ?, cast(? as jsonb), cast(? as jsonb))
                        """)
                .params(dossier.value(), row.version().value(), row.answers(), finished)
                .update();
    }

    /** Puts other answers in the place of those that were filed, which are remembered. */
    public void replace(DossierId dossier, Row row, String finished) {
        database.sql("""
                        update filing.form set version = ?, answers = cast(? as jsonb), finished = cast(? as jsonb),
                            first_answers = coalesce(first_answers, answers)
                        where dossier = ?
                        """)
                .params(row.version().value(), row.answers(), finished, dossier.value())
                .update();
    }

    /** The answers with which somebody filed before, the latest first. @param keeper see {@code Filer} */
    public List<Row> latestOf(String keeper, int limit) {
        return database.sql("""
                        select form.version, form.answers from filing.filing
                        join filing.form on form.dossier = filing.dossier
                        where filing.keeper = ? order by filing.filed_at desc limit ?
                        """).params(keeper, limit).query(FormRows::row).list();
    }

    /** What is being put right for this request; what was begun for an earlier one is not. */
    public Optional<Row> correction(DossierId dossier, int request) {
        return database.sql("select version, answers from filing.correction where dossier = ? and request = ?")
                .params(dossier.value(), request)
                .query(FormRows::row)
                .optional();
    }

    public void keepCorrection(DossierId dossier, int request, Row row) {
        database.sql("""
                        insert into filing.correction (dossier, request, version, answers)
                        values (?, ?, ?, cast(? as jsonb))
                        on conflict (dossier) do update
                        set request = excluded.request, version = excluded.version, answers = excluded.answers
                        """)
                .params(dossier.value(), request, row.version().value(), row.answers())
                .update();
    }

    public void dropCorrection(DossierId dossier) {
        database.sql("delete from filing.correction where dossier = ?")
                .param(dossier.value())
                .update();
    }

    /** The answers as the schema of the form describes them. */
    public Optional<String> finished(DossierId dossier) {
        return database.sql("select finished from filing.form where dossier = ?")
                .param(dossier.value())
                .query(String.class)
                .optional();
    }

    /** The answers with which it was filed; empty where nothing was put right since. */
    public Optional<String> first(DossierId dossier) {
        return database.sql("select first_answers from filing.form where dossier = ? and first_answers is not null")
                .param(dossier.value())
                .query(String.class)
                .optional();
    }

    public Optional<Row> find(DossierId dossier) {
        return database.sql("select version, answers from filing.form where dossier = ?")
                .param(dossier.value())
                .query(FormRows::row)
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(new FormVersionId(row.getObject("version", UUID.class)), row.getString("answers"));
    }
}
