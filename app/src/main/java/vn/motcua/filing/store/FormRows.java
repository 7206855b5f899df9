package vn.motcua.filing.store;

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

    public Optional<Row> find(DossierId dossier) {
        return database.sql("select version, answers from filing.form where dossier = ?")
                .param(dossier.value())
                .query((row, _) ->
                        new Row(new FormVersionId(row.getObject("version", UUID.class)), row.getString("answers")))
                .optional();
    }
}
