package vn.motcua.office.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.OpenTask;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.Step;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/**
 * A step of the process as the dossier stands to it.
 *
 * @param unit who holds an open step, or is named by the process; null where it is known only when the step opens
 * @param assignee the name of whom it was given to; empty while nobody has it
 * @param dueAt when an open step is due
 */
public record StepView(
        String name,
        State state,
        Role role,
        @Nullable UnitCode unit,
        String assignee,
        @Nullable Instant dueAt) {

    /** How far a step has come. */
    public enum State {
        DONE,
        OPEN,
        NEXT
    }

    /** The steps in the order of the process, then the opinions that were asked beside it. */
    static List<StepView> of(Dossier dossier, @Nullable ProcessDefinition process, Function<AccountId, String> names) {
        var views = new ArrayList<StepView>();
        if (process != null) {
            process.steps().forEach(step -> views.add(of(step, dossier, names)));
        }
        dossier.work().openTasks().stream()
                .filter(task -> task.askedFrom() != null || process == null)
                .forEach(task -> views.add(open(task, names)));
        return views;
    }

    private static StepView of(Step step, Dossier dossier, Function<AccountId, String> names) {
        return dossier.work().openTasks().stream()
                .filter(task -> task.askedFrom() == null && task.step().equals(step.key()))
                .findFirst()
                .map(task -> open(task, names))
                .orElseGet(() -> closed(step, dossier));
    }

    private static StepView closed(Step step, Dossier dossier) {
        return new StepView(
                step.name(),
                dossier.work().doneSteps().contains(step.key()) ? State.DONE : State.NEXT,
                step.holder().role(),
                step.holder().unit(),
                "",
                null);
    }

    private static StepView open(OpenTask task, Function<AccountId, String> names) {
        return new StepView(
                task.name(),
                State.OPEN,
                task.role(),
                task.unit(),
                task.assignee() == null ? "" : names.apply(task.assignee()),
                task.dueAt());
    }
}
