package vn.motcua.process.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.SubjectRef;
import vn.motcua.process.TaskChange;
import vn.motcua.process.TaskChange.Assign;
import vn.motcua.process.TaskChange.Close;
import vn.motcua.process.TaskChange.MoveDeadline;
import vn.motcua.process.TaskChange.Open;
import vn.motcua.process.TaskChange.Rest;
import vn.motcua.process.TaskChange.RunOn;
import vn.motcua.shared.AccountId;

/**
 * What one change says to the database.
 *
 * @param ofOneTask whether it must find exactly the one task that it names
 */
record TaskStatement(String sql, boolean ofOneTask, List<@Nullable Object> values) {

    private static final String OPEN = """
            insert into process.task (id, subject_id, subject_kind, step, kind, unit, role, assignee, opened_at, due_at,
                                      subject_due_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String CLOSE = """
            with closed as (
                delete from process.task where id = ? and subject_id = ? and subject_kind = ? returning *
            )
            insert into process.task_done (id, subject_kind, subject_id, step, kind, unit, role, assignee, opened_at,
                                           due_at, subject_due_at, closed_at, closed_by, outcome)
            select id, subject_kind, subject_id, step, kind, unit, role, assignee, opened_at,
                   due_at, subject_due_at, ?, ?, ?
            from closed
            """;

    private static final String ASSIGN = """
            update process.task set assignee = ? where id = ? and subject_id = ? and subject_kind = ?
            """;

    private static final String RUN_ON = """
            update process.task set due_at = ?, resting = false where id = ? and subject_id = ? and subject_kind = ?
            """;

    private static final String REST = """
            update process.task set resting = true where subject_id = ? and subject_kind = ? and not resting
            """;

    private static final String MOVE_DEADLINE = """
            update process.task set subject_due_at = ? where subject_id = ? and subject_kind = ?
            """;

    static TaskStatement of(TaskChange change, SubjectRef subject) {
        return switch (change) {
            case Open task -> open(task, subject);
            case Close(var task, var at, var by, var outcome) ->
                ofOne(CLOSE, task, subject.id(), subject.kind(), utc(at), id(by), outcome);
            case Assign(var task, var assignee) -> ofOne(ASSIGN, id(assignee), task, subject.id(), subject.kind());
            case RunOn(var task, var dueAt) -> ofOne(RUN_ON, utc(dueAt), task, subject.id(), subject.kind());
            case Rest() -> ofAll(REST, subject.id(), subject.kind());
            case MoveDeadline(var dueAt) -> ofAll(MOVE_DEADLINE, orInfinity(dueAt), subject.id(), subject.kind());
        };
    }

    private static TaskStatement open(Open task, SubjectRef subject) {
        return ofOne(
                OPEN,
                task.task(),
                subject.id(),
                subject.kind(),
                task.step(),
                task.kind().name(),
                task.unit().value(),
                task.role().name(),
                id(task.assignee()),
                utc(task.openedAt()),
                utc(task.dueAt()),
                orInfinity(task.subjectDueAt()));
    }

    private static TaskStatement ofOne(String sql, @Nullable Object... values) {
        return new TaskStatement(sql, true, Arrays.asList(values));
    }

    private static TaskStatement ofAll(String sql, Object... values) {
        return new TaskStatement(sql, false, List.of(values));
    }

    private static @Nullable UUID id(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static OffsetDateTime orInfinity(@Nullable Instant instant) {
        return instant == null ? OffsetDateTime.MAX : utc(instant);
    }
}
