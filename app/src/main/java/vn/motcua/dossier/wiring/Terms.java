package vn.motcua.dossier.wiring;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CountingTerms;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.ProcedureSnapshot;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.Processes;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;

/** Under what a dossier comes in: the procedure in force, its limit, its electronic process. */
@Component
public class Terms {

    private static final String STANDARD = "standard";

    private final Procedures procedures;
    private final Processes processes;

    Terms(Procedures procedures, Processes processes) {
        this.procedures = procedures;
        this.processes = processes;
    }

    /** @param onTheSpot whether the catalogue lets the result be handed over at once */
    public record Found(ProcedureSnapshot snapshot, Optional<ProcessDefinition> process, boolean onTheSpot) {}

    public Outcome<Found, DossierRefusal> find(Intake intake, LocalDate day) {
        var version = procedures.inForce(intake.procedure(), day);
        if (version.isEmpty()) {
            return Outcome.refused(
                    new DossierRefusal.ProcedureNotInForce(intake.procedure().value()));
        }
        var process = process(intake.procedure(), intake.variant(), day);
        var onTheSpot = version.get().content().handling().onTheSpot();
        return limit(intake, version.get(), process, onTheSpot)
                .<Outcome<Found, DossierRefusal>>map(
                        limit -> Outcome.done(new Found(snapshot(intake, version.get(), limit), process, onTheSpot)))
                .orElseGet(() -> Outcome.refused(
                        new DossierRefusal.NoProcess(intake.procedure().value())));
    }

    public Optional<ProcessDefinition> process(ProcedureCode procedure, String variant, LocalDate day) {
        return processes.inForce(procedure, variant, day);
    }

    /**
     * The standard variant has the catalogue's limit for the channel where it states one, since decisions shorten it for
     * what is filed online; another variant, such as that of mountainous areas, has the limit of its process.
     */
    private static Optional<TimeLimit> limit(
            Intake intake, ProcedureVersion version, Optional<ProcessDefinition> process, boolean onTheSpot) {
        var ofTheCatalogue = version.limitFor(intake.channel(), intake.caseKey());
        var ofTheProcess = process.map(ProcessDefinition::limit);
        var stated = intake.variant().equals(STANDARD)
                ? ofTheCatalogue.or(() -> ofTheProcess)
                : ofTheProcess.or(() -> ofTheCatalogue);
        return stated.or(() -> onTheSpot ? Optional.of(TimeLimit.of(0, LimitUnit.WORKING_DAY)) : Optional.empty());
    }

    private static ProcedureSnapshot snapshot(Intake intake, ProcedureVersion version, TimeLimit limit) {
        var content = version.content();
        return new ProcedureSnapshot(
                version.id(),
                version.code(),
                version.name(),
                content.classification().field().name(),
                intake.caseKey(),
                new CountingTerms(
                        limit,
                        content.handling().countingRule(),
                        content.handling().cutOff()));
    }
}
