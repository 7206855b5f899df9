package vn.motcua.process.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.process.ImportProblem;
import vn.motcua.process.ProposalKey;
import vn.motcua.process.ProposedProcess;
import vn.motcua.process.ProposedProcess.Standing;
import vn.motcua.process.ProposedProcess.State;
import vn.motcua.process.ProposedText;
import vn.motcua.process.decision.CaseCheck;
import vn.motcua.shared.DecisionImportId;

/** The rows of {@code process.import_proposal}. */
@Repository
class ProposalStore {

    private static final String COLUMNS =
            " position, variant, read, words, meanings, notes, state, edition, decided_by ";

    private final JdbcClient database;
    private final ProposalJson json;
    private final Clock clock;

    ProposalStore(JdbcClient database, ProposalJson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** A case without steps becomes no draft: it is skipped from the beginning. */
    void insert(DecisionImportId imported, int position, CaseToTake each, List<ImportProblem> notes) {
        var waits = !each.read().steps().isEmpty();
        database.sql("""
                        insert into process.import_proposal
                               (import, position, variant, read, words, meanings, notes, state)
                        values (:import, :position, :variant, :read::jsonb, :read::jsonb, :meanings::jsonb, :notes::jsonb,
                                :state)
                        """)
                .param("import", imported.value())
                .param("position", position)
                .param("variant", each.variant())
                .param("read", json.words(each.read()))
                .param("meanings", json.meanings(each.text().meanings()))
                .param("notes", json.notes(notes))
                .param("state", (waits ? State.WAITING : State.SKIPPED).name())
                .update();
    }

    List<ProposedProcess> all(DecisionImportId imported) {
        return database.sql(
                        "select" + COLUMNS + "from process.import_proposal where import = :import order by position")
                .param("import", imported.value())
                .query(this::proposal)
                .list();
    }

    Optional<ProposedProcess> find(ProposalKey key) {
        return database.sql("select" + COLUMNS
                        + "from process.import_proposal where import = :import and position = :position")
                .param("import", key.imported().value())
                .param("position", key.position())
                .query(this::proposal)
                .optional();
    }

    /** Nothing when it is no longer in that edition, or its drafts are made. */
    Optional<ProposedProcess> decide(ProposalKey key, State state, String by) {
        return changed(key, "state = :state", by)
                .param("state", state.name())
                .query(this::proposal)
                .optional();
    }

    /** Nothing when it is no longer in that edition, or its drafts are made. */
    Optional<ProposedProcess> correct(ProposalKey key, ProposedText text, String by) {
        return changed(key, "state = 'WAITING', words = :words::jsonb, meanings = :meanings::jsonb", by)
                .param("words", json.words(text.words()))
                .param("meanings", json.meanings(text.meanings()))
                .query(this::proposal)
                .optional();
    }

    /** Marks all accepted ones as taken, and gives them; nobody else takes them again. */
    List<CaseToTake> takeAccepted(DecisionImportId imported, String by) {
        return database.sql("""
                        with taken as (
                            update process.import_proposal
                            set state = 'TAKEN', edition = edition + 1, decided_at = :now, decided_by = :by
                            where import = :import and state = 'ACCEPTED'
                            returning *)
                        select * from taken order by position
                        """)
                .param("import", imported.value())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by)
                .query((row, number) ->
                        new CaseToTake(json.readWords(row.getString("read")), row.getString("variant"), text(row)))
                .list();
    }

    private JdbcClient.StatementSpec changed(ProposalKey key, String what, String by) {
        return database.sql("update process.import_proposal set " + what + """
                        , edition = edition + 1, decided_at = :now, decided_by = :by
                        where import = :import and position = :position and edition = :edition and state <> 'TAKEN'
                        returning
                        """ + COLUMNS)
                .param("import", key.imported().value())
                .param("position", key.position())
                .param("edition", key.edition())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by);
    }

    private ProposedProcess proposal(ResultSet row, int number) throws SQLException {
        var text = text(row);
        return new ProposedProcess(
                row.getInt("position"),
                json.readWords(row.getString("read")),
                json.readNotes(row.getString("notes")),
                text,
                new Standing(State.valueOf(row.getString("state")), row.getInt("edition"), row.getString("decided_by")),
                CaseCheck.of(text));
    }

    private ProposedText text(ResultSet row) throws SQLException {
        return new ProposedText(json.readWords(row.getString("words")), json.readMeanings(row.getString("meanings")));
    }
}
