package vn.motcua.control.processes;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.process.DecisionImport;
import vn.motcua.process.DecisionReference;
import vn.motcua.process.ProcessControl;
import vn.motcua.process.ProcessRecord;
import vn.motcua.shared.ProcessVersionId;

/** Gathers what the page of a process shows. */
@Component
class ProcessViews {

    private final ProcessControl processes;
    private final DecisionImport decisions;

    ProcessViews(ProcessControl processes, DecisionImport decisions) {
        this.processes = processes;
        this.decisions = decisions;
    }

    /** @throws ResponseStatusException 404 when there is no such process */
    ProcessRecord record(ProcessVersionId id) {
        return processes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    ProcessView view(ProcessVersionId id) {
        var process = record(id);
        var content = process.content();
        var decision = Optional.ofNullable(content.reference())
                .flatMap(DecisionReference::parse)
                .flatMap(decisions::text);
        return new ProcessView(
                process,
                processes.findings(content),
                processes.workingMinutes(content),
                content.procedure() == null
                        ? List.of(process)
                        : processes.versions(content.procedure(), content.variant()),
                decision,
                decision.map(decisions::toDos).orElse(List.of()));
    }
}
