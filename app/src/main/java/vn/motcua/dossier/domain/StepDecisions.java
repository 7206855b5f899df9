package vn.motcua.dossier.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.OpenTask;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;

/** Moving along the process: assigning, handing over, opinions, approval, going back. */
final class StepDecisions {

    private static final int MOST_OPINIONS = 10;
    static final Set<StepKind> HANDED_OVER = EnumSet.of(
            StepKind.RECEPTION,
            StepKind.ASSIGNMENT,
            StepKind.HANDLING,
            StepKind.REVIEW,
            StepKind.FINANCIAL_OBLIGATION,
            StepKind.RETURN_OF_RESULT);

    private StepDecisions() {}

    static Outcome<DossierEvent, DossierRefusal> assign(Dossier dossier, Act.Assign act, ActContext context) {
        var task = dossier.task(act.task());
        if (task.isEmpty()) {
            return Outcome.refused(new DossierRefusal.NoSuchTask());
        }
        return Authority.mayBeGivenTo(task.get().unit(), task.get().role(), act.to(), context)
                ? Outcome.done(new DossierEvent.Assigned(act.task(), act.to()))
                : Outcome.refused(new DossierRefusal.NoSuchColleague());
    }

    static Outcome<DossierEvent, DossierRefusal> handOver(Dossier dossier, Act.HandOver act, ActContext context) {
        var task = dossier.task(act.task());
        if (task.isEmpty()) {
            return Outcome.refused(new DossierRefusal.NoSuchTask());
        }
        var outcome = complete(
                dossier,
                task.get(),
                HANDED_OVER,
                act.note(),
                context,
                (step, opened) -> new DossierEvent.HandedOver(act.task(), step, act.note(), opened));
        return act.to() == null ? outcome : give(outcome, act.to(), context);
    }

    /** The one step that completing a task would open; empty when it opens none, or several. */
    static Optional<DossierEvent.OpenedTask> next(Dossier dossier, OpenTask task, ActContext context) {
        var opened = StepOpening.run(dossier)
                .complete(process(context), task.step())
                .orThrow()
                .opened();
        return opened.size() == 1
                ? Optional.of(StepOpening.tasks(dossier, opened, context).getFirst())
                : Optional.empty();
    }

    /** The next step, if it is only one, falls to one of the people of the head who hands over. */
    private static Outcome<DossierEvent, DossierRefusal> give(
            Outcome<DossierEvent, DossierRefusal> outcome, AccountId to, ActContext context) {
        if (!(outcome instanceof Outcome.Done<DossierEvent, DossierRefusal>(DossierEvent.HandedOver handed))) {
            return outcome;
        }
        var opened = handed.opened();
        return opened.size() == 1 && Authority.mayGive(opened.getFirst(), to, context)
                ? Outcome.done(handed.opening(List.of(opened.getFirst().givenTo(to))))
                : Outcome.refused(new DossierRefusal.NoSuchColleague());
    }

    static Outcome<DossierEvent, DossierRefusal> approve(Dossier dossier, Act.Approve act, ActContext context) {
        return dossier.task(act.task())
                .map(task -> complete(
                        dossier,
                        task,
                        EnumSet.of(StepKind.APPROVAL),
                        act.note(),
                        context,
                        (step, opened) -> new DossierEvent.Approved(act.task(), step, act.note(), opened)))
                .orElseGet(() -> Outcome.refused(new DossierRefusal.NoSuchTask()));
    }

    static Outcome<DossierEvent, DossierRefusal> askOpinion(Dossier dossier, Act.AskOpinion act, ActContext context) {
        if (dossier.task(act.task()).isEmpty()) {
            return Outcome.refused(new DossierRefusal.NoSuchTask());
        }
        var problem = Texts.needed("question", act.question());
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        if (act.units().isEmpty() || act.units().size() > MOST_OPINIONS) {
            return Outcome.refused(new DossierRefusal.TextNeeded("units", MOST_OPINIONS));
        }
        if (!act.answerBy().isAfter(context.now())) {
            return Outcome.refused(new DossierRefusal.AnswerDateNotAhead());
        }
        var opened = act.units().stream()
                .map(unit -> new DossierEvent.OpenedTask(
                        context.taskIds().get(),
                        "opinion",
                        act.question(),
                        StepKind.OPINION,
                        unit,
                        Role.CASE_OFFICER,
                        act.answerBy(),
                        null))
                .toList();
        return Outcome.done(new DossierEvent.OpinionAsked(act.task(), act.question(), opened));
    }

    static Outcome<DossierEvent, DossierRefusal> giveOpinion(Dossier dossier, Act.GiveOpinion act, ActContext context) {
        var found = dossier.task(act.task());
        if (found.isEmpty()) {
            return Outcome.refused(new DossierRefusal.NoSuchTask());
        }
        var problem = Texts.needed("opinion", act.opinion());
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        var task = found.get();
        if (task.askedFrom() != null) {
            return Outcome.done(
                    new DossierEvent.OpinionGiven(act.task(), task.step(), act.opinion(), act.agrees(), List.of()));
        }
        return complete(
                dossier,
                task,
                EnumSet.of(StepKind.OPINION),
                act.opinion(),
                context,
                (step, opened) -> new DossierEvent.OpinionGiven(act.task(), step, act.opinion(), act.agrees(), opened));
    }

    static Outcome<DossierEvent, DossierRefusal> returnToStep(
            Dossier dossier, Act.ReturnToStep act, ActContext context) {
        if (dossier.task(act.task()).isEmpty()) {
            return Outcome.refused(new DossierRefusal.NoSuchTask());
        }
        var problem = Texts.needed("reason", act.reason());
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        var process = process(context);
        var former = process.find(act.step());
        var run = StepOpening.run(dossier);
        if (former.isEmpty()
                || former.get().kind() == StepKind.RECEPTION
                || !run.done().contains(act.step())) {
            return Outcome.refused(new DossierRefusal.NotAFormerStep(act.step()));
        }
        var move = run.returnTo(process, act.step()).orThrow();
        var closed = dossier.work().openTasks().stream()
                .filter(task -> move.closed().contains(task.step()))
                .map(OpenTask::id)
                .toList();
        var undone = run.done().stream()
                .filter(step -> !move.run().done().contains(step))
                .toList();
        return Outcome.done(new DossierEvent.ReturnedToStep(
                act.task(),
                act.step(),
                act.reason(),
                closed,
                undone,
                StepOpening.tasks(dossier, move.opened(), context)));
    }

    /** Completes a step whose kind is right, if nothing it waits for is outstanding and it is not the deciding one. */
    private static Outcome<DossierEvent, DossierRefusal> complete(
            Dossier dossier,
            OpenTask task,
            Set<StepKind> kinds,
            String note,
            ActContext context,
            BiFunction<String, List<DossierEvent.OpenedTask>, DossierEvent> event) {
        var problem = Texts.mayBeEmpty("note", note).or(() -> outstandingOpinions(dossier, task, context));
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        if (task.askedFrom() != null || !kinds.contains(task.kind()) || bringsTheResult(task, context)) {
            return Outcome.refused(new DossierRefusal.WrongKindOfStep(task.name()));
        }
        var move =
                StepOpening.run(dossier).complete(process(context), task.step()).orThrow();
        return Outcome.done(event.apply(task.step(), StepOpening.tasks(dossier, move.opened(), context)));
    }

    /** Opinions asked from a task hold it up until they are given or their date has passed. */
    static Optional<DossierRefusal> outstandingOpinions(Dossier dossier, OpenTask task, ActContext context) {
        var count = (int) dossier.work().openTasks().stream()
                .filter(open -> task.id().equals(open.askedFrom()))
                .filter(open -> open.dueAt().isAfter(context.now()))
                .count();
        return count == 0 ? Optional.empty() : Optional.of(new DossierRefusal.OpinionsOutstanding(count));
    }

    /** Whether nothing but the return of the result comes after the step: then the result is what completes it. */
    static boolean bringsTheResult(OpenTask task, ActContext context) {
        var step = process(context).find(task.step());
        return step.isPresent()
                && task.kind() != StepKind.RETURN_OF_RESULT
                && (task.kind() == StepKind.ISSUE || leadsOnlyToReturn(step.get(), process(context)));
    }

    private static boolean leadsOnlyToReturn(Step step, ProcessDefinition process) {
        return step.next().stream().allMatch(next -> process.step(next).kind() == StepKind.RETURN_OF_RESULT);
    }

    private static ProcessDefinition process(ActContext context) {
        return Objects.requireNonNull(context.process(), "a received dossier runs on a process");
    }
}
