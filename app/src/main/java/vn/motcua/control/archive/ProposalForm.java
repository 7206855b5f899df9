package vn.motcua.control.archive;

import org.jspecify.annotations.Nullable;
import vn.motcua.archive.Proposal;
import vn.motcua.web.FormErrors;

/** Why files shall go, or shall not, as it was typed. */
public record ProposalForm(String reason) {

    static final ProposalForm EMPTY = new ProposalForm(null);

    public ProposalForm(@Nullable String reason) {
        this.reason = reason == null ? "" : reason.strip();
    }

    boolean isRight(FormErrors errors) {
        errors.require(
                !reason.isEmpty() && reason.length() <= Proposal.LONGEST,
                "reason",
                "archive.page.reason.wrong",
                Proposal.LONGEST);
        return errors.isEmpty();
    }
}
