package vn.motcua.process.store;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.motcua.process.TaskChange;
import vn.motcua.process.TaskChange.Assign;
import vn.motcua.process.TaskChange.Close;
import vn.motcua.process.TaskChange.Open;
import vn.motcua.process.TaskChange.Rest;
import vn.motcua.process.TaskChange.RunOn;
import vn.motcua.shared.AccountId;

/** The changes of one act, folded into at most one change for each task. */
final class TaskChanges {

    private final Map<UUID, Opening> opened = new LinkedHashMap<>();
    private final Map<UUID, Changing> changed = new LinkedHashMap<>();
    private final Map<UUID, Close> closed = new LinkedHashMap<>();
    private boolean rest;

    private TaskChanges() {}

    static TaskChanges of(List<TaskChange> changes) {
        var net = new TaskChanges();
        changes.forEach(net::add);
        return net;
    }

    /** How many tasks that were open before must be found. */
    long expected() {
        return closed.size() + (long) changed.size();
    }

    StatementSpec bind(StatementSpec statement) {
        return bindOpened(statement)
                .param("closed", texts(closed.values(), Close::task))
                .param("closedAt", texts(closed.values(), Close::at))
                .param("closedBy", texts(closed.values(), Close::by))
                .param("outcomes", texts(closed.values(), Close::outcome))
                .param("changed", texts(changed.keySet(), id -> id))
                .param("assignees", texts(changed.values(), Changing::assignee))
                .param("dueAts", texts(changed.values(), Changing::dueAt))
                .param("restings", texts(changed.values(), Changing::resting))
                .param("rest", rest);
    }

    private StatementSpec bindOpened(StatementSpec statement) {
        var all = opened.values();
        return statement
                .param("opened", texts(all, opening -> opening.task.task()))
                .param("steps", texts(all, opening -> opening.task.step()))
                .param("kinds", texts(all, opening -> opening.task.kind()))
                .param("units", texts(all, opening -> opening.task.unit()))
                .param("roles", texts(all, opening -> opening.task.role()))
                .param("openedFor", texts(all, Opening::assignee))
                .param("openedAt", texts(all, opening -> opening.task.openedAt()))
                .param("openedDueAt", texts(all, Opening::dueAt))
                .param("openedResting", texts(all, Opening::resting));
    }

    private void add(TaskChange change) {
        switch (change) {
            case Open open -> opened.put(open.task(), Opening.of(open));
            case Close close -> close(close);
            case Assign(var task, var assignee) -> {
                opened.computeIfPresent(task, (id, opening) -> opening.assignedTo(assignee));
                change(task, changing -> changing.assignedTo(assignee));
            }
            case RunOn(var task, var dueAt) -> {
                opened.computeIfPresent(task, (id, opening) -> opening.runningTo(dueAt));
                change(task, changing -> changing.runningTo(dueAt));
            }
            case Rest() -> {
                rest = true;
                opened.replaceAll((id, opening) -> opening.atRest());
                changed.replaceAll((id, changing) -> changing.atRest());
            }
        }
    }

    private void close(Close close) {
        changed.remove(close.task());
        if (opened.remove(close.task()) == null) {
            closed.put(close.task(), close);
        }
    }

    private void change(UUID task, UnaryOperator<Changing> change) {
        if (!opened.containsKey(task)) {
            changed.put(task, change.apply(changed.getOrDefault(task, Changing.NOTHING)));
        }
    }

    private static <T> @Nullable String[] texts(Collection<T> all, Function<T, @Nullable Object> value) {
        return all.stream().map(value).map(TaskChanges::text).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private record Opening(Open task, @Nullable AccountId assignee, Instant dueAt, boolean resting) {

        static Opening of(Open task) {
            return new Opening(task, task.assignee(), task.dueAt(), false);
        }

        Opening assignedTo(AccountId newAssignee) {
            return new Opening(task, newAssignee, dueAt, resting);
        }

        Opening runningTo(Instant newDueAt) {
            return new Opening(task, assignee, newDueAt, false);
        }

        Opening atRest() {
            return new Opening(task, assignee, dueAt, true);
        }
    }

    private record Changing(
            @Nullable AccountId assignee,
            @Nullable Instant dueAt,
            @Nullable Boolean resting) {

        static final Changing NOTHING = new Changing(null, null, null);

        Changing assignedTo(AccountId newAssignee) {
            return new Changing(newAssignee, dueAt, resting);
        }

        Changing runningTo(Instant newDueAt) {
            return new Changing(assignee, newDueAt, false);
        }

        Changing atRest() {
            return new Changing(assignee, dueAt, true);
        }
    }
}
