package vn.motcua.reuse.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalog.ReusableResult;
import vn.motcua.reuse.PaperMapping;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.vault.PaperName;

/** What was settled, by the name of the paper; a few thousand rows, read anew when a minute has passed. */
@Repository
public class Mappings {

    private static final long FRESH_NANOS = 60_000_000_000L;

    private final JdbcClient database;
    private volatile Read latest = new Read(Map.of(), System.nanoTime() - FRESH_NANOS);

    Mappings(JdbcClient database) {
        this.database = database;
    }

    private record Read(Map<String, PaperMapping> byPaper, long nanoTime) {}

    public Optional<PaperMapping> of(PaperName name) {
        return Optional.ofNullable(all().get(name.key()));
    }

    /** The mapping that holds for each paper, by its name without accents. */
    public Map<String, PaperMapping> all() {
        if (System.nanoTime() - latest.nanoTime() >= FRESH_NANOS) {
            latest = new Read(read(), System.nanoTime());
        }
        return latest.byPaper();
    }

    /** The other nodes see it within a minute. */
    public void add(PaperMapping mapping, Actor.Staff by) {
        var result = mapping.result();
        var procedure = result == null ? null : result.procedure();
        database.sql("""
                        insert into reuse.mapping
                            (paper, paper_name, kind, result_code, procedure_code, at, account, decided_by)
                        values (:paper, :name, :kind, :result, :procedure, :at, :account, :by)
                        """)
                .param("paper", mapping.paper())
                .param("name", mapping.name())
                .param("kind", mapping.kind().name())
                .param("result", result == null ? "" : result.resultCode())
                .param("procedure", procedure == null ? null : procedure.value())
                .param("at", mapping.at().atOffset(ZoneOffset.UTC))
                .param("account", by.account().value())
                .param("by", mapping.decidedBy())
                .update();
        latest = new Read(Map.of(), System.nanoTime() - FRESH_NANOS);
    }

    private Map<String, PaperMapping> read() {
        return database
                .sql("select distinct on (paper) * from reuse.mapping order by paper, position desc")
                .query(Mappings::mapping)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(PaperMapping::paper, Function.identity()));
    }

    private static PaperMapping mapping(ResultSet row, int number) throws SQLException {
        var kind = PaperMapping.Kind.valueOf(row.getString("kind"));
        return new PaperMapping(
                row.getString("paper"),
                row.getString("paper_name"),
                kind,
                kind == PaperMapping.Kind.RESULT
                        ? new ReusableResult(row.getString("result_code"), procedure(row.getString("procedure_code")))
                        : null,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"));
    }

    private static @Nullable ProcedureCode procedure(@Nullable String code) {
        return code == null ? null : new ProcedureCode(code);
    }
}
