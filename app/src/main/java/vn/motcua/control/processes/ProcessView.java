package vn.motcua.control.processes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.Finding;
import vn.motcua.process.ImportToDo;
import vn.motcua.process.ProcessRecord;
import vn.motcua.process.ProcessState;
import vn.motcua.process.Step;

/**
 * All that the page of one process shows.
 *
 * @param findings what a check finds now
 * @param who would work with it, and who is missing there
 * @param workingMinutes that the steps take together; nothing when they go in a circle
 * @param versions every version and draft of the same variant, the newest first
 * @param decision the words of the decision that it was read from
 * @param toDos what those words leave to an officer
 */
public record ProcessView(
        ProcessRecord process,
        List<Finding> findings,
        StaffingView who,
        OptionalLong workingMinutes,
        List<ProcessRecord> versions,
        Optional<DecisionCase> decision,
        List<ImportToDo> toDos) {

    public Optional<FlowDiagram> diagram() {
        return FlowDiagram.of(process.content().steps());
    }

    public boolean isDraft() {
        return process.state() == ProcessState.DRAFT;
    }

    public boolean isPublished() {
        return process.state() == ProcessState.PUBLISHED;
    }

    public boolean mayBePublished() {
        return isDraft() && findings.stream().allMatch(Finding::isWarning);
    }

    /** The place of a step in the table, from 1; 0 when there is no such step. */
    public int number(String key) {
        return process.content().steps().stream().map(Step::key).toList().indexOf(key) + 1;
    }

    /** The number of a step, or in quotation marks the key that no step has. */
    public String called(String key) {
        return number(key) == 0 ? "“" + key + "”" : String.valueOf(number(key));
    }

    public String href() {
        return "/control/processes/" + process.id();
    }
}
