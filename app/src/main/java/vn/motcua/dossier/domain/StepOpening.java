package vn.motcua.dossier.domain;

import java.util.LinkedHashSet;
import java.util.List;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.OpenTask;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessRun;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;

/** Turns steps that a process opens into tasks of units, with their share of the time. */
final class StepOpening {

    private StepOpening() {}

    /** What a process brings when it begins: a first step that is the reception itself is done at once. */
    record Start(List<String> done, List<DossierEvent.OpenedTask> opened) {}

    static Start start(Dossier.Filing filing, ProcessDefinition process, ActContext context) {
        var first = process.first();
        var run = ProcessRun.start(process);
        if (first.kind() != StepKind.RECEPTION) {
            return new Start(List.of(), tasks(filing, List.of(first), context));
        }
        var move = run.complete(process, first.key()).orThrow();
        return new Start(List.of(first.key()), tasks(filing, move.opened(), context));
    }

    /** Where the dossier stands on its process; opinions asked beside it do not count. */
    static ProcessRun run(Dossier dossier) {
        var open = new LinkedHashSet<String>();
        dossier.work().openTasks().stream()
                .filter(task -> task.askedFrom() == null)
                .map(OpenTask::step)
                .forEach(open::add);
        return new ProcessRun(open, new LinkedHashSet<>(dossier.work().doneSteps()));
    }

    static List<DossierEvent.OpenedTask> tasks(Dossier dossier, List<Step> steps, ActContext context) {
        return tasks(dossier.filing(), steps, context);
    }

    private static List<DossierEvent.OpenedTask> tasks(Dossier.Filing filing, List<Step> steps, ActContext context) {
        var workplace = context.agencies().workplace(filing.receivingUnit(), filing.handlingUnit());
        return steps.stream()
                .map(step -> new DossierEvent.OpenedTask(
                        context.taskIds().get(),
                        step.key(),
                        step.name(),
                        step.kind(),
                        workplace.unitOf(step.holder()),
                        step.holder().role(),
                        context.calendar().plusWorkingMinutes(context.now(), step.workingMinutes()),
                        null))
                .toList();
    }
}
