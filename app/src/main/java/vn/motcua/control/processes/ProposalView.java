package vn.motcua.control.processes;

import vn.motcua.process.ImportInWork;
import vn.motcua.process.ProposedProcess;
import vn.motcua.process.ProposedProcess.State;

/** One process of a decision that is being taken in, among the others. */
public record ProposalView(ImportInWork work, ProposedProcess proposal) {

    public String home() {
        return "/control/processes/imports/" + work.summary().id();
    }

    public String href() {
        return home() + "/processes/" + proposal.position();
    }

    public int edition() {
        return proposal.standing().edition();
    }

    public boolean isOpen() {
        return proposal.standing().state() != State.TAKEN;
    }

    public boolean hasMountainousTimes() {
        return !proposal.text().words().mountainousLimit().isEmpty();
    }
}
