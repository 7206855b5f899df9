package vn.motcua.process.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.ProcessRecord;
import vn.motcua.process.ProcessState;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcessVersionId;

/** Reads rows of {@code process.definition}. */
@Component
class DefinitionRows {

    static final String COLUMNS = """
            id, procedure, reference, variant, version, name, state, lower(valid) as valid_from, upper(valid) as valid_to,
            limit_amount, limit_unit, steps, edition, saved_at, saved_by
            """;

    private final StepsJson steps;

    DefinitionRows(StepsJson steps) {
        this.steps = steps;
    }

    ProcessRecord read(ResultSet row, int number) throws SQLException {
        return new ProcessRecord(
                new ProcessVersionId(row.getObject("id", UUID.class)),
                content(row),
                ProcessState.valueOf(row.getString("state")),
                row.getInt("version"),
                validity(row),
                row.getInt("edition"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by"));
    }

    private ProcessContent content(ResultSet row) throws SQLException {
        var procedure = row.getString("procedure");
        return new ProcessContent(
                procedure == null ? null : new ProcedureCode(procedure),
                row.getString("reference"),
                row.getString("variant"),
                row.getString("name"),
                new TimeLimit(row.getBigDecimal("limit_amount"), LimitUnit.valueOf(row.getString("limit_unit"))),
                steps.read(row.getString("steps")));
    }

    private static @Nullable Period validity(ResultSet row) throws SQLException {
        var from = row.getObject("valid_from", LocalDate.class);
        return from == null ? null : new Period(from, row.getObject("valid_to", LocalDate.class));
    }
}
