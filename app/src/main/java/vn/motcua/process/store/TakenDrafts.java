package vn.motcua.process.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.process.DecisionReference;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.ProcessRecord;

/** Drafts that an import wrote; while its edition is the latest, nobody has changed them here. */
@Repository
class TakenDrafts {

    private final JdbcClient database;
    private final DefinitionStore definitions;
    private final DefinitionRows rows;

    TakenDrafts(JdbcClient database, DefinitionStore definitions, DefinitionRows rows) {
        this.database = database;
        this.definitions = definitions;
        this.rows = rows;
    }

    Optional<ProcessRecord> find(DecisionReference reference) {
        return database.sql("select " + DefinitionRows.COLUMNS + "from process.definition where reference = :reference")
                .param("reference", reference.asText())
                .query(rows::read)
                .optional();
    }

    void insert(ProcessContent content, String by) {
        mark(definitions.insert(content, by));
    }

    /** Nothing when somebody has changed or published it since. */
    Optional<ProcessRecord> update(ProcessRecord known, ProcessContent content, String by) {
        if (!isUntouched(known)) {
            return Optional.empty();
        }
        var updated = definitions.update(known.id(), known.edition(), content, by);
        updated.ifPresent(this::mark);
        return updated;
    }

    private boolean isUntouched(ProcessRecord known) {
        return database.sql("select coalesce(taken_edition = edition, false) from process.definition where id = :id")
                .param("id", known.id().value())
                .query(Boolean.class)
                .single();
    }

    private void mark(ProcessRecord draft) {
        database.sql("update process.definition set taken_edition = edition where id = :id")
                .param("id", draft.id().value())
                .update();
    }
}
