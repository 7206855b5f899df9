package vn.motcua.dossier.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.calendar.Timeliness;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.Result;
import vn.motcua.shared.Outcome;

/** How a dossier ends: with a result, or without one. */
final class ResultDecisions {

    private ResultDecisions() {}

    static Outcome<DossierEvent, DossierRefusal> finish(Dossier dossier, Act.Finish act, ActContext context) {
        var found = dossier.task(act.task());
        if (found.isEmpty()) {
            return Outcome.refused(new DossierRefusal.NoSuchTask());
        }
        var task = found.get();
        if (task.askedFrom() != null || !StepDecisions.bringsTheResult(task, context)) {
            return Outcome.refused(new DossierRefusal.WrongKindOfStep(task.name()));
        }
        var problem = resultProblem(act.result())
                .or(() -> StepDecisions.outstandingOpinions(dossier, task, context))
                .or(() -> otherBranches(dossier, task));
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        var process = Objects.requireNonNull(context.process(), "a received dossier runs on a process");
        var move = StepOpening.run(dossier).complete(process, task.step()).orThrow();
        return Outcome.done(new DossierEvent.Finished(
                act.task(),
                task.step(),
                act.result(),
                Timeliness.ofFinished(
                        context.now(), Objects.requireNonNull(dossier.clock()).dueAt()),
                StepOpening.tasks(dossier, move.opened(), context)));
    }

    static Outcome<DossierEvent, DossierRefusal> recall(Dossier dossier, Act.RecallResult act, ActContext context) {
        var problem = Texts.needed("reason", act.reason());
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        var task = Objects.requireNonNull(dossier.work().finishing(), "a result came from a task");
        var again = new DossierEvent.OpenedTask(
                context.taskIds().get(),
                task.step(),
                task.name(),
                task.kind(),
                task.unit(),
                task.role(),
                task.dueAt(),
                null);
        return Outcome.done(new DossierEvent.ResultRecalled(act.reason(), List.of(again)));
    }

    static Outcome<DossierEvent, DossierRefusal> returnResult(Act.ReturnResult act) {
        return unless(
                Texts.mayBeEmpty("received-by", act.receivedBy()),
                new DossierEvent.ResultReturned(act.method(), act.receivedBy()));
    }

    static Outcome<DossierEvent, DossierRefusal> stop(Act.Stop act) {
        var problem = Texts.needed("reason", act.reason())
                .or(() -> act.notice().isNamed() ? Optional.empty() : Optional.of(new DossierRefusal.DocumentNeeded()));
        return unless(problem, new DossierEvent.Stopped(act.reason(), act.notice()));
    }

    static Outcome<DossierEvent, DossierRefusal> withdraw(Act.Withdraw act) {
        return unless(Texts.needed("reason", act.reason()), new DossierEvent.Withdrawn(act.reason()));
    }

    static Outcome<DossierEvent, DossierRefusal> onTheSpot(Act.ResultOnTheSpot act, ActContext context) {
        var missing = act.components().stream()
                .filter(component -> !component.isThere())
                .map(Component::name)
                .toList();
        if (!missing.isEmpty()) {
            return Outcome.refused(new DossierRefusal.ComponentsMissing(missing));
        }
        return unless(
                resultProblem(act.result()),
                new DossierEvent.IssuedOnTheSpot(
                        act.components(), act.result(), context.regime().code()));
    }

    private static Optional<DossierRefusal> resultProblem(Result result) {
        return Texts.needed("result-name", result.name()).or(() -> Texts.mayBeEmpty("result-number", result.number()));
    }

    private static Optional<DossierRefusal> otherBranches(Dossier dossier, OpenTask task) {
        var others = (int) dossier.work().openTasks().stream()
                .filter(open -> open.askedFrom() == null && !open.id().equals(task.id()))
                .count();
        return others == 0 ? Optional.empty() : Optional.of(new DossierRefusal.OpinionsOutstanding(others));
    }

    private static Outcome<DossierEvent, DossierRefusal> unless(Optional<DossierRefusal> problem, DossierEvent event) {
        return problem.<Outcome<DossierEvent, DossierRefusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(event));
    }
}
