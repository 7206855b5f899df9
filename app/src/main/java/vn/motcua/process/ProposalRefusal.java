package vn.motcua.process;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why nothing was done to a proposed process. */
public sealed interface ProposalRefusal extends Refusal {

    /** The import was thrown away meanwhile, or never was. */
    record NotFound() implements ProposalRefusal {
        @Override
        public String key() {
            return "process.proposal.not-found";
        }
    }

    record ChangedMeanwhile(String by) implements ProposalRefusal {
        @Override
        public String key() {
            return "process.proposal.changed-meanwhile";
        }

        @Override
        public List<Object> arguments() {
            return List.of(by);
        }
    }

    /** Its drafts are made already. */
    record AlreadyTaken() implements ProposalRefusal {
        @Override
        public String key() {
            return "process.proposal.already-taken";
        }
    }

    record NotUnderstood(List<ProposedProcess.Unclear> unclear) implements ProposalRefusal {
        public NotUnderstood {
            unclear = List.copyOf(unclear);
        }

        @Override
        public String key() {
            return "process.proposal.not-understood";
        }

        @Override
        public List<Object> arguments() {
            return List.of(unclear.size());
        }
    }

    record NothingAccepted() implements ProposalRefusal {
        @Override
        public String key() {
            return "process.proposal.nothing-accepted";
        }
    }
}
