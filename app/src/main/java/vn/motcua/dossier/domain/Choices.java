package vn.motcua.dossier.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.OpenAct;
import vn.motcua.dossier.OpenTask;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Actor;

/** What a person may do to a dossier now: just the acts that would not be refused for what they are. */
public final class Choices {

    private final Dossier dossier;
    private final Actor.Staff person;
    private final ActContext context;

    private Choices(Dossier dossier, Actor.Staff person, ActContext context) {
        this.dossier = dossier;
        this.person = person;
        this.context = context;
    }

    /** In the order of the transition table. */
    public static List<OpenAct> of(Dossier dossier, Actor.Staff person, ActContext context) {
        var choices = new Choices(dossier, person, context);
        return Transitions.from(dossier.status()).stream()
                .filter(kind -> Authority.permits(dossier, kind, person, context.agencies()))
                .filter(choices::isNotUsedUp)
                .flatMap(kind -> choices.choice(kind).stream())
                .toList();
    }

    /** The open task that a result completes; empty while other steps come first or stand beside it. */
    public static Optional<OpenTask> resultTask(Dossier dossier, ActContext context) {
        if (context.process() == null) {
            return Optional.empty();
        }
        var steps = dossier.work().openTasks().stream()
                .filter(task -> task.askedFrom() == null)
                .toList();
        return steps.size() == 1 && StepDecisions.bringsTheResult(steps.getFirst(), context)
                ? Optional.of(steps.getFirst())
                : Optional.empty();
    }

    /** What the regime allows only so often is no longer offered when it was done so often. */
    private boolean isNotUsedUp(ActKind kind) {
        return switch (kind) {
            case REQUEST_SUPPLEMENT ->
                dossier.papers().supplementRequests() < context.regime().supplementRequestsAllowed();
            case EXTEND ->
                dossier.clock() != null
                        && dossier.clock().extensions().size()
                                < context.regime().extensionsAllowed();
            default -> true;
        };
    }

    private Optional<OpenAct> choice(ActKind kind) {
        if (!OpenAct.isOnATask(kind)) {
            return Optional.of(new OpenAct(kind, List.of(), null));
        }
        var tasks = dossier.work().openTasks().stream()
                .filter(task -> mayBeDoneTo(task, kind))
                .toList();
        return tasks.isEmpty() ? Optional.empty() : Optional.of(new OpenAct(kind, tasks, next(kind, tasks)));
    }

    private OpenAct.@Nullable NextStep next(ActKind kind, List<OpenTask> tasks) {
        if (kind != ActKind.HAND_OVER || tasks.size() != 1) {
            return null;
        }
        return StepDecisions.next(dossier, tasks.getFirst(), context)
                .filter(opened -> Authority.mayChoose(opened, person))
                .map(opened -> new OpenAct.NextStep(opened.name(), opened.unit(), opened.role()))
                .orElse(null);
    }

    private boolean mayBeDoneTo(OpenTask task, ActKind kind) {
        if (kind == ActKind.ASSIGN) {
            return Authority.mayAssign(task, person);
        }
        return task.waitsFor(person)
                && switch (kind) {
                    case GIVE_OPINION -> task.askedFrom() != null || task.kind() == StepKind.OPINION;
                    case ASK_OPINION -> task.askedFrom() == null;
                    case RETURN_TO_STEP -> task.askedFrom() == null && hasAFormerStep();
                    case FINISH -> isOfTheProcess(task) && StepDecisions.bringsTheResult(task, context);
                    case APPROVE -> movesOn(task) && task.kind() == StepKind.APPROVAL;
                    case HAND_OVER -> movesOn(task) && StepDecisions.HANDED_OVER.contains(task.kind());
                    default -> false;
                };
    }

    private boolean movesOn(OpenTask task) {
        return isOfTheProcess(task) && !StepDecisions.bringsTheResult(task, context);
    }

    private boolean isOfTheProcess(OpenTask task) {
        return task.askedFrom() == null && context.process() != null;
    }

    private boolean hasAFormerStep() {
        var process = Objects.requireNonNull(context.process(), "a received dossier runs on a process");
        return dossier.work().doneSteps().stream()
                .anyMatch(step -> process.step(step).kind() != StepKind.RECEPTION);
    }
}
