package vn.motcua.process.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.process.ImportProblem;
import vn.motcua.process.ImportSummary;
import vn.motcua.shared.DecisionImportId;

/** The rows of {@code process.import_in_work}. */
@Repository
class DecisionImportStore {

    private static final String SUMMARY = """
            select i.id, i.decision, i.file_name, i.opened_at, i.opened_by, count(*) as processes,
                   count(*) filter (where p.state = 'WAITING') as waiting,
                   count(*) filter (where p.state = 'ACCEPTED') as accepted,
                   count(*) filter (where p.state = 'SKIPPED') as skipped,
                   count(*) filter (where p.state = 'TAKEN') as taken
            from process.import_in_work i join process.import_proposal p on p.import = i.id
            """;

    private final JdbcClient database;
    private final ProposalJson json;
    private final Clock clock;

    DecisionImportStore(JdbcClient database, ProposalJson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    DecisionImportId insert(String decision, String fileName, DecisionFiles.Read read, String by) {
        var id = DecisionImportId.next();
        database.sql("""
                        insert into process.import_in_work (id, decision, file_name, format, notes, opened_at, opened_by)
                        values (:id, :decision, :fileName, :format, :notes::jsonb, :now, :by)
                        """)
                .param("id", id.value())
                .param("decision", decision)
                .param("fileName", fileName)
                .param("format", read.kind().name())
                .param("notes", json.notes(read.decision().notes()))
                .param("now", OffsetDateTime.now(clock))
                .param("by", by)
                .update();
        return id;
    }

    List<ImportSummary> unfinished() {
        return database.sql(SUMMARY + """
                        group by i.id
                        having count(*) filter (where p.state in ('WAITING', 'ACCEPTED')) > 0
                        order by i.opened_at desc
                        limit 50
                        """).query(DecisionImportStore::summary).list();
    }

    Optional<ImportSummary> summary(DecisionImportId id) {
        return database.sql(SUMMARY + "where i.id = :id group by i.id")
                .param("id", id.value())
                .query(DecisionImportStore::summary)
                .optional();
    }

    List<ImportProblem> notes(DecisionImportId id) {
        return json.readNotes(database.sql("select notes from process.import_in_work where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single());
    }

    void delete(DecisionImportId id) {
        database.sql("delete from process.import_in_work where id = :id")
                .param("id", id.value())
                .update();
    }

    private static ImportSummary summary(ResultSet row, int number) throws SQLException {
        return new ImportSummary(
                new DecisionImportId(row.getObject("id", UUID.class)),
                row.getString("decision"),
                row.getString("file_name"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("opened_by"),
                row.getInt("processes"),
                new ImportSummary.Counts(
                        row.getInt("waiting"), row.getInt("accepted"), row.getInt("skipped"), row.getInt("taken")));
    }
}
