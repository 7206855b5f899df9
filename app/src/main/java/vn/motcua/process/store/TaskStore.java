package vn.motcua.process.store;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.process.SubjectRef;
import vn.motcua.process.Task;
import vn.motcua.process.TaskChange;
import vn.motcua.process.Tasks;
import vn.motcua.process.TasksMovedOn;

@Repository
class TaskStore implements Tasks {

    /**
     * All that one act does to tasks, in one round trip. Each part sees the table as it was before, so no row may be
     * touched by two of them: {@link TaskChanges} has made one change of all that concern a task.
     */
    private static final String APPLY = """
            with closing as (
                delete from process.task t
                using unnest(:closed::uuid[], :closedAt::timestamptz[], :closedBy::uuid[], :outcomes::text[])
                      as c (id, at, by, outcome)
                where t.id = c.id and t.subject_id = :subject and t.subject_kind = :subjectKind
                returning t.*, c.at, c.by, c.outcome
            ), closed as (
                insert into process.task_done (id, subject_kind, subject_id, step, kind, unit, role, assignee, opened_at,
                                               due_at, subject_due_at, closed_at, closed_by, outcome)
                select id, subject_kind, subject_id, step, kind, unit, role, assignee, opened_at,
                       due_at, subject_due_at, at, by, outcome
                from closing
            ), changing as (
                update process.task t
                set assignee = coalesce(n.assignee, t.assignee),
                    due_at = coalesce(n.due_at, t.due_at),
                    resting = coalesce(n.resting, t.resting or :rest),
                    subject_due_at = :subjectDueAt
                from process.task o
                     left join unnest(:changed::uuid[], :assignees::uuid[], :dueAts::timestamptz[], :restings::boolean[])
                               as n (id, assignee, due_at, resting) on n.id = o.id
                where o.id = t.id and o.subject_id = :subject and o.subject_kind = :subjectKind
                  and o.id <> all (:closed::uuid[])
                  and (n.id is not null or (:rest and not o.resting) or o.subject_due_at <> :subjectDueAt)
                returning n.id
            ), opening as (
                insert into process.task (id, subject_kind, subject_id, step, kind, unit, role, assignee, opened_at, due_at,
                                          subject_due_at, resting)
                select id, :subjectKind, :subject, step, kind, unit, role, assignee, opened_at, due_at,
                       :subjectDueAt, resting
                from unnest(:opened::uuid[], :steps::text[], :kinds::text[], :units::text[], :roles::text[],
                            :openedFor::uuid[], :openedAt::timestamptz[], :openedDueAt::timestamptz[], :openedResting::boolean[])
                     as o (id, step, kind, unit, role, assignee, opened_at, due_at, resting)
            )
            select (select count(*) from closing) + (select count(id) from changing)
            """;

    private final JdbcClient database;

    TaskStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(SubjectRef subject, List<TaskChange> changes, @Nullable Instant subjectDueAt) {
        var net = TaskChanges.of(changes);
        var found = net.bind(database.sql(APPLY))
                .param("subject", subject.id())
                .param("subjectKind", subject.kind())
                .param("subjectDueAt", orInfinity(subjectDueAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Long.class)
                .single();
        if (found != net.expected()) {
            throw new TasksMovedOn(subject);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> openTasks(SubjectRef subject) {
        return database.sql("select " + TaskRows.COLUMNS + """
                        from process.task
                        where subject_id = :subject and subject_kind = :kind
                        order by opened_at, id
                        """)
                .param("subject", subject.id())
                .param("kind", subject.kind())
                .query(TaskRows::read)
                .list();
    }

    private static OffsetDateTime orInfinity(@Nullable Instant instant) {
        return instant == null ? OffsetDateTime.MAX : instant.atOffset(ZoneOffset.UTC);
    }
}
