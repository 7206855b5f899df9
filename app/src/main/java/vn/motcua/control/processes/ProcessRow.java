package vn.motcua.control.processes;

import vn.motcua.process.ProcessControl;
import vn.motcua.process.ProcessRecord;
import vn.motcua.process.ProcessState;

/**
 * A line of the list.
 *
 * @param errors what keeps a draft from being published; 0 for what is published
 */
public record ProcessRow(ProcessRecord process, long errors) {

    static ProcessRow of(ProcessRecord process, ProcessControl control) {
        var errors = process.state() != ProcessState.DRAFT
                ? 0
                : control.findings(process.content()).stream()
                        .filter(finding -> !finding.isWarning())
                        .count();
        return new ProcessRow(process, errors);
    }

    public String href() {
        return "/control/processes/" + process.id();
    }

    /** The procedure's code, or where in which decision it stands. */
    public String serves() {
        var content = process.content();
        return content.procedure() != null ? content.procedure().value() : String.valueOf(content.reference());
    }
}
