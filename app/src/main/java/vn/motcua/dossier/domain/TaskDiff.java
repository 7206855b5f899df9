package vn.motcua.dossier.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.process.TaskChange;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;

/** What an event means for the inboxes: the difference between the open tasks before it and after it. */
public final class TaskDiff {

    private TaskDiff() {}

    public static List<TaskChange> between(@Nullable Dossier before, Dossier after, RecordedEvent event) {
        var former = before == null ? List.<OpenTask>of() : before.work().openTasks();
        var changes = new ArrayList<TaskChange>();
        for (var task : former) {
            if (after.task(task.id()).isEmpty()) {
                changes.add(new TaskChange.Close(
                        task.id(),
                        event.at(),
                        account(event.actor()),
                        event.event().getClass().getSimpleName()));
            }
        }
        for (var task : after.work().openTasks()) {
            var known = before == null ? Optional.<OpenTask>empty() : before.task(task.id());
            known.ifPresentOrElse(old -> change(old, task, changes), () -> changes.add(open(task, after)));
        }
        if (after.status().clock() == DossierStatus.Clock.RESTING
                && before != null
                && before.status().clock() != DossierStatus.Clock.RESTING
                && !after.work().openTasks().isEmpty()) {
            changes.add(new TaskChange.Rest());
        }
        if (before != null
                && before.status().clock() == DossierStatus.Clock.RESTING
                && after.status().clock() == DossierStatus.Clock.RUNNING) {
            after.work().openTasks().forEach(task -> changes.add(new TaskChange.RunOn(task.id(), task.dueAt())));
        }
        if (before != null
                && !Objects.equals(subjectDueAt(before), subjectDueAt(after))
                && former.stream().anyMatch(task -> after.task(task.id()).isPresent())) {
            changes.add(new TaskChange.MoveDeadline(subjectDueAt(after)));
        }
        return changes;
    }

    /** What the open tasks carry as the deadline of the whole dossier; none once it has its answer. */
    private static @Nullable Instant subjectDueAt(Dossier dossier) {
        return dossier.clock() == null || dossier.status().clock() == DossierStatus.Clock.ENDED
                ? null
                : dossier.clock().dueAt();
    }

    private static void change(OpenTask old, OpenTask task, List<TaskChange> changes) {
        if (task.assignee() != null && !Objects.equals(old.assignee(), task.assignee())) {
            changes.add(new TaskChange.Assign(task.id(), task.assignee()));
        }
    }

    private static TaskChange open(OpenTask task, Dossier dossier) {
        return new TaskChange.Open(
                task.id(),
                task.step(),
                task.kind(),
                task.unit(),
                task.role(),
                task.assignee(),
                task.openedAt(),
                task.dueAt(),
                subjectDueAt(dossier));
    }

    private static @Nullable AccountId account(Actor actor) {
        return actor instanceof Actor.Staff staff ? staff.account() : null;
    }
}
