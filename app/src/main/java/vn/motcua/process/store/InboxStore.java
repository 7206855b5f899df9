package vn.motcua.process.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.process.DueTimes;
import vn.motcua.process.Inbox;
import vn.motcua.process.InboxCounts;
import vn.motcua.process.InboxPage;
import vn.motcua.process.InboxQuery;
import vn.motcua.process.StepKind;

@Repository
@Transactional(readOnly = true)
class InboxStore implements Inbox {

    private static final UUID FIRST_ID = new UUID(0, 0);
    private static final int MOST = 200;

    /** Each of these reads one index in the order of the page and stops after it, however much waits. */
    private static final String TO_TAKE = "unit = :unit and role = :role and assignee is null";

    private static final String HELD = "assignee = :account";
    private static final String OF_UNIT = "unit = :unit";

    private static final String PART = "(select " + TaskRows.COLUMNS + """
            from process.task
            where %s and %s
              and (cardinality(:kinds::text[]) = 0 or kind = any (:kinds))
              and (resting, subject_due_at, id) > (:afterResting, :afterDue, :afterId)
            order by resting, subject_due_at, id
            limit :limit)
            """;

    private static final String COUNT = """
            select count(*) filter (where not resting and subject_due_at < :now) as overdue,
                   count(*) filter (where not resting and subject_due_at >= :now and subject_due_at < :endOfToday) as today,
                   count(*) filter (where not resting and subject_due_at >= :endOfToday and subject_due_at < :endOfSoon) as soon,
                   count(*) filter (where not resting and subject_due_at >= :endOfSoon) as later,
                   count(*) filter (where resting) as resting,
                   count(*) filter (where assignee is null) as unassigned
            from process.task
            where (%s) and (cardinality(:kinds::text[]) = 0 or kind = any (:kinds))
            """;

    private final JdbcClient database;

    InboxStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public InboxPage page(InboxQuery query, DueTimes times, InboxPage.@Nullable Cursor after, int size) {
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " tasks: " + size);
        }
        var due = due(query.due());
        var parts = parts(query).map(whose -> PART.formatted(whose, due)).collect(Collectors.joining(" union all "));
        var statement = bind(
                        database.sql("select * from (" + parts
                                + ") found order by resting, subject_due_at, id limit :limit"),
                        query,
                        times)
                .param("limit", size + 1)
                .param("afterResting", after != null && after.resting())
                .param("afterDue", after == null ? OffsetDateTime.MIN : orInfinity(after.dueAt()))
                .param("afterId", after == null ? FIRST_ID : after.task());
        return InboxPage.of(statement.query(TaskRows::read).list(), size);
    }

    @Override
    public InboxCounts counts(InboxQuery query, DueTimes times) {
        var whose = query.scope() == InboxQuery.Scope.UNIT ? OF_UNIT : "(" + TO_TAKE + ") or (" + HELD + ")";
        return bind(database.sql(COUNT.formatted(whose)), query, times)
                .query(InboxCounts.class)
                .single();
    }

    private static Stream<String> parts(InboxQuery query) {
        if (query.scope() == InboxQuery.Scope.UNIT) {
            return Stream.of(query.unassignedOnly() ? OF_UNIT + " and assignee is null" : OF_UNIT);
        }
        return query.unassignedOnly() ? Stream.of(TO_TAKE) : Stream.of(TO_TAKE, HELD);
    }

    private static String due(InboxQuery.Due due) {
        return switch (due) {
            case ANY -> "true";
            case OVERDUE -> "not resting and subject_due_at < :now";
            case TODAY -> "not resting and subject_due_at >= :now and subject_due_at < :endOfToday";
            case SOON -> "not resting and subject_due_at >= :endOfToday and subject_due_at < :endOfSoon";
            case LATER -> "not resting and subject_due_at >= :endOfSoon";
            case RESTING -> "resting";
        };
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, InboxQuery query, DueTimes times) {
        var desk = query.desk();
        return statement
                .param("unit", desk.unit().value())
                .param("role", desk.role().name())
                .param("account", desk.account().value())
                .param("kinds", query.kinds().stream().map(StepKind::name).toArray(String[]::new))
                .param("now", utc(times.now()))
                .param("endOfToday", utc(times.endOfToday()))
                .param("endOfSoon", utc(times.endOfSoon()));
    }

    private static OffsetDateTime orInfinity(@Nullable Instant instant) {
        return instant == null ? OffsetDateTime.MAX : utc(instant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
