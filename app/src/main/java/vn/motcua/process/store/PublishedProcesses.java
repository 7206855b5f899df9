package vn.motcua.process.store;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessRecord;
import vn.motcua.process.Processes;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcessVersionId;

@Repository
class PublishedProcesses implements Processes {

    private static final String IN_FORCE = """

            from process.definition
            where state <> 'DRAFT' and procedure = :procedure and valid @> :day
            """;

    private final JdbcClient database;
    private final DefinitionRows rows;
    private final RecentVersions recent = new RecentVersions();

    PublishedProcesses(JdbcClient database, DefinitionRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Asked for with every dossier that comes in: which version it is has to be read each time, its steps have not. */
    @Override
    public Optional<ProcessDefinition> inForce(ProcedureCode procedure, String variant, LocalDate day) {
        return database.sql("select id" + IN_FORCE + "and variant = :variant")
                .param("procedure", procedure.value())
                .param("variant", variant)
                .param("day", day)
                .query(UUID.class)
                .optional()
                .map(id -> version(new ProcessVersionId(id)));
    }

    @Override
    public List<ProcessDefinition> variantsInForce(ProcedureCode procedure, LocalDate day) {
        return database
                .sql("select " + DefinitionRows.COLUMNS + IN_FORCE + "order by variant <> 'standard', variant")
                .param("procedure", procedure.value())
                .param("day", day)
                .query(rows::read)
                .list()
                .stream()
                .map(PublishedProcesses::definition)
                .toList();
    }

    @Override
    public ProcessDefinition version(ProcessVersionId id) {
        return recent.get(id, this::read);
    }

    private ProcessDefinition read(ProcessVersionId id) {
        return database.sql("select " + DefinitionRows.COLUMNS
                        + "from process.definition where id = :id and state <> 'DRAFT'")
                .param("id", id.value())
                .query(rows::read)
                .optional()
                .map(PublishedProcesses::definition)
                .orElseThrow(() -> new IllegalArgumentException("no published process " + id));
    }

    static ProcessDefinition definition(ProcessRecord published) {
        var content = published.content();
        return new ProcessDefinition(
                published.id(),
                requireNonNull(content.procedure()),
                content.variant(),
                published.version(),
                content.name(),
                requireNonNull(published.validity()),
                content.limit(),
                content.steps());
    }
}
