package vn.motcua.control.processes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.organisation.UnitNames;
import vn.motcua.process.DecisionImport;
import vn.motcua.process.DecisionReference;
import vn.motcua.process.ProcessControl;
import vn.motcua.process.ProcessRecord;
import vn.motcua.process.ProcessState;
import vn.motcua.process.Staffing;
import vn.motcua.process.StaffingReport;
import vn.motcua.process.Vacancy;
import vn.motcua.shared.ProcessVersionId;
import vn.motcua.web.Page;

/** Gathers what the page of a process shows. */
@Component
class ProcessViews {

    private final ProcessControl processes;
    private final DecisionImport decisions;
    private final Staffing staffing;
    private final UnitNames unitNames;
    private final Clock clock;

    ProcessViews(
            ProcessControl processes, DecisionImport decisions, Staffing staffing, UnitNames unitNames, Clock clock) {
        this.processes = processes;
        this.decisions = decisions;
        this.staffing = staffing;
        this.unitNames = unitNames;
        this.clock = clock;
    }

    /** @throws ResponseStatusException 404 when there is no such process */
    ProcessRecord record(ProcessVersionId id) {
        return processes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    ProcessView view(ProcessVersionId id, Page page) {
        var process = record(id);
        var content = process.content();
        var decision = Optional.ofNullable(content.reference())
                .flatMap(DecisionReference::parse)
                .flatMap(decisions::text);
        return new ProcessView(
                process,
                processes.findings(content),
                who(process, page),
                processes.workingMinutes(content),
                content.procedure() == null
                        ? List.of(process)
                        : processes.versions(content.procedure(), content.variant()),
                decision,
                decision.map(decisions::toDos).orElse(List.of()));
    }

    /** An ended process is worked with nowhere but in dossiers that began with it. */
    private StaffingView who(ProcessRecord process, Page page) {
        var report =
                process.state() == ProcessState.ENDED ? StaffingReport.UNKNOWN : staffing.across(process.content());
        var units = report.shortages().stream()
                .flatMap(shortage -> Stream.concat(
                        Stream.of(shortage.agency()),
                        shortage.missing().stream().map(Vacancy::unit)))
                .distinct()
                .toList();
        return new StaffingView(
                report,
                unitNames.of(units, LocalDate.now(clock), page.language().locale()));
    }
}
