package vn.motcua.process.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.StepKind;
import vn.motcua.process.SubjectRef;
import vn.motcua.process.Task;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Reads rows of {@code process.task}. */
final class TaskRows {

    static final String COLUMNS = """
            id, subject_kind, subject_id, step, kind, unit, role, assignee, opened_at, due_at, subject_due_at, resting
            """;

    private TaskRows() {}

    static Task read(ResultSet row, int number) throws SQLException {
        var assignee = row.getObject("assignee", UUID.class);
        return new Task(
                row.getObject("id", UUID.class),
                new SubjectRef(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getString("step"),
                StepKind.valueOf(row.getString("kind")),
                new UnitCode(row.getString("unit")),
                Role.valueOf(row.getString("role")),
                assignee == null ? null : new AccountId(assignee),
                instant(row, "opened_at"),
                instant(row, "due_at"),
                finite(row.getObject("subject_due_at", OffsetDateTime.class)),
                row.getBoolean("resting"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant finite(OffsetDateTime time) {
        return time.equals(OffsetDateTime.MAX) ? null : time.toInstant();
    }
}
