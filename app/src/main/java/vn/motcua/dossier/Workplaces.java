package vn.motcua.dossier;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.wiring.World;
import vn.motcua.process.Processes;
import vn.motcua.process.Staffing;
import vn.motcua.process.Step;
import vn.motcua.process.Vacancy;
import vn.motcua.process.Workplace;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/** Where a dossier is worked on, and whether somebody is there for each of its steps. */
@Service
public class Workplaces {

    private final World world;
    private final Processes processes;
    private final Staffing staffing;

    Workplaces(World world, Processes processes, Staffing staffing) {
        this.world = world;
        this.processes = processes;
        this.staffing = staffing;
    }

    /** By the rule that opens its tasks. */
    public Workplace of(Dossier dossier) {
        var filing = dossier.filing();
        return world.agencies().workplace(filing.receivingUnit(), filing.handlingUnit());
    }

    /** The roles that nobody holds today for the steps that are open or still to come; none before reception. */
    public List<Vacancy> vacancies(Dossier dossier) {
        var work = dossier.work();
        return work.process() == null || dossier.finishedAt() != null
                ? List.of()
                : vacancies(
                        processes.version(work.process()).steps().stream()
                                .filter(step -> !work.doneSteps().contains(step.key()))
                                .toList(),
                        of(dossier));
    }

    /**
     * The roles that nobody would hold today for a dossier that came in now: to be told before it is received, since a
     * task of nobody is seen by nobody. None where no process is in force.
     */
    public List<Vacancy> vacancies(ProcedureCode procedure, String variant, UnitCode receiving, UnitCode handling) {
        return processes
                .inForce(procedure, variant, world.today())
                .map(process -> vacancies(process.steps(), world.agencies().workplace(receiving, handling)))
                .orElse(List.of());
    }

    private List<Vacancy> vacancies(List<Step> steps, Workplace workplace) {
        return staffing.vacancies(steps, workplace);
    }
}
