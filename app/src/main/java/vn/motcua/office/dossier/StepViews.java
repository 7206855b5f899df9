package vn.motcua.office.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.Workplaces;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.Processes;
import vn.motcua.process.Step;
import vn.motcua.process.Vacancy;
import vn.motcua.process.Workplace;
import vn.motcua.shared.AccountId;

/** The process of a dossier, and how the dossier stands to each of its steps. */
@Component
class StepViews {

    private final Processes processes;
    private final Workplaces workplaces;

    StepViews(Processes processes, Workplaces workplaces) {
        this.processes = processes;
        this.workplaces = workplaces;
    }

    /** Null before reception. */
    @Nullable
    ProcessDefinition process(Dossier dossier) {
        var process = dossier.work().process();
        return process == null ? null : processes.version(process);
    }

    /** The steps in the order of the process, then the opinions that were asked beside it. */
    List<StepView> of(Dossier dossier, Function<AccountId, String> names) {
        var views = new ArrayList<StepView>();
        var process = process(dossier);
        var reading = new Reading(dossier, workplaces.of(dossier), Set.copyOf(workplaces.vacancies(dossier)), names);
        if (process != null) {
            process.steps().forEach(step -> views.add(reading.of(step)));
        }
        dossier.work().openTasks().stream()
                .filter(task -> task.askedFrom() != null || process == null)
                .forEach(task -> views.add(reading.open(task)));
        return views;
    }

    private record Reading(
            Dossier dossier, Workplace workplace, Set<Vacancy> vacancies, Function<AccountId, String> names) {

        StepView of(Step step) {
            return dossier.work().openTasks().stream()
                    .filter(task -> task.askedFrom() == null && task.step().equals(step.key()))
                    .findFirst()
                    .map(this::open)
                    .orElseGet(() -> closed(step));
        }

        private StepView closed(Step step) {
            var unit = workplace.unitOf(step.holder());
            var role = step.holder().role();
            return dossier.work().doneSteps().contains(step.key())
                    ? new StepView(step.name(), StepView.State.DONE, role, unit, "", null, false)
                    : new StepView(
                            step.name(),
                            StepView.State.NEXT,
                            role,
                            unit,
                            "",
                            null,
                            vacancies.contains(new Vacancy(unit, role)));
        }

        StepView open(OpenTask task) {
            return new StepView(
                    task.name(),
                    StepView.State.OPEN,
                    task.role(),
                    task.unit(),
                    task.assignee() == null ? "" : names.apply(task.assignee()),
                    task.dueAt(),
                    task.assignee() == null && vacancies.contains(new Vacancy(task.unit(), task.role())));
        }
    }
}
