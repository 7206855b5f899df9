package vn.motcua.process.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.ProcessRecord;
import vn.motcua.shared.ProcessVersionId;

/** The rows of {@code process.definition}, in every state. */
@Repository
class DefinitionStore {

    private final JdbcClient database;
    private final DefinitionRows rows;
    private final StepsJson steps;
    private final Clock clock;

    DefinitionStore(JdbcClient database, DefinitionRows rows, StepsJson steps, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.steps = steps;
        this.clock = clock;
    }

    ProcessRecord insert(ProcessContent content, String by) {
        return contentOf(content, by, """
                insert into process.definition
                       (id, procedure, reference, variant, name, state, limit_amount, limit_unit, steps, saved_at, saved_by)
                values (:id, :procedure, :reference, :variant, :name, 'DRAFT', :amount, :unit, :steps::jsonb, :now, :by)
                returning
                """)
                .param("id", ProcessVersionId.next().value())
                .query(rows::read)
                .single();
    }

    /** Nothing when the draft is no longer in that edition. */
    Optional<ProcessRecord> update(ProcessVersionId id, int edition, ProcessContent content, String by) {
        return contentOf(content, by, """
                update process.definition
                set procedure = :procedure, reference = :reference, variant = :variant, name = :name,
                    limit_amount = :amount, limit_unit = :unit, steps = :steps::jsonb,
                    edition = edition + 1, saved_at = :now, saved_by = :by
                where id = :id and edition = :edition and state = 'DRAFT'
                returning
                """)
                .param("id", id.value())
                .param("edition", edition)
                .query(rows::read)
                .optional();
    }

    Optional<ProcessRecord> delete(ProcessVersionId id, int edition) {
        return database.sql(
                        "delete from process.definition where id = :id and edition = :edition and state = 'DRAFT' returning "
                                + DefinitionRows.COLUMNS)
                .param("id", id.value())
                .param("edition", edition)
                .query(rows::read)
                .optional();
    }

    /** Locks the row until the end of the transaction. */
    Optional<ProcessRecord> lock(ProcessVersionId id) {
        return select("where id = :id for update", id);
    }

    Optional<ProcessRecord> find(ProcessVersionId id) {
        return select("where id = :id", id);
    }

    /** The published version of the same variant that starts last; nobody else publishes one until the transaction ends. */
    Optional<ProcessRecord> lockLatest(ProcessContent content) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:procedure || '/' || :variant, 0))::text")
                .param("procedure", procedure(content))
                .param("variant", content.variant())
                .query(String.class)
                .optional();
        return database.sql("select " + DefinitionRows.COLUMNS + """
                        from process.definition
                        where procedure = :procedure and variant = :variant and state <> 'DRAFT'
                        order by lower(valid) desc
                        limit 1
                        """)
                .param("procedure", procedure(content))
                .param("variant", content.variant())
                .query(rows::read)
                .optional();
    }

    ProcessRecord publish(ProcessRecord draft, LocalDate from, String by) {
        return database.sql("""
                        update process.definition d
                        set state = 'PUBLISHED', valid = daterange(:from, null), published_at = :now, published_by = :by,
                            saved_at = :now, saved_by = :by,
                            version = 1 + coalesce((select max(version) from process.definition o
                                                    where o.procedure = d.procedure and o.variant = d.variant), 0)
                        where id = :id
                        returning
                        """ + DefinitionRows.COLUMNS)
                .param("id", draft.id().value())
                .param("from", from)
                .param("now", OffsetDateTime.now(clock))
                .param("by", by)
                .query(rows::read)
                .single();
    }

    ProcessRecord end(ProcessRecord published, LocalDate firstDayWithout, String by) {
        return database.sql("""
                        update process.definition
                        set state = 'ENDED', valid = daterange(lower(valid), :end), saved_at = :now, saved_by = :by
                        where id = :id
                        returning
                        """ + DefinitionRows.COLUMNS)
                .param("id", published.id().value())
                .param("end", firstDayWithout)
                .param("now", OffsetDateTime.now(clock))
                .param("by", by)
                .query(rows::read)
                .single();
    }

    private Optional<ProcessRecord> select(String where, ProcessVersionId id) {
        return database.sql("select " + DefinitionRows.COLUMNS + "from process.definition " + where)
                .param("id", id.value())
                .query(rows::read)
                .optional();
    }

    private JdbcClient.StatementSpec contentOf(ProcessContent content, String by, String statement) {
        return database.sql(statement + DefinitionRows.COLUMNS)
                .param("procedure", procedure(content))
                .param("reference", content.reference())
                .param("variant", content.variant())
                .param("name", content.name())
                .param("amount", content.limit().amount())
                .param("unit", content.limit().unit().name())
                .param("steps", steps.write(content.steps()))
                .param("now", OffsetDateTime.now(clock))
                .param("by", by);
    }

    private static @Nullable String procedure(ProcessContent content) {
        return content.procedure() == null ? null : content.procedure().value();
    }
}
