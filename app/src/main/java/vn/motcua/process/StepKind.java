package vn.motcua.process;

/** What is done in a step; pages and rules depend on it, names are free text. */
public enum StepKind {
    /** The one-stop unit checks and receives. */
    RECEPTION,
    /** A leader hands the dossier to an officer. */
    ASSIGNMENT,
    /** An officer handles, verifies or drafts. */
    HANDLING,
    /** Another unit appraises or gives an opinion; may run beside others. */
    OPINION,
    /** A leader of a division checks and submits. */
    REVIEW,
    /** The competent person decides. */
    APPROVAL,
    /** Records clerk numbers and issues. */
    ISSUE,
    /** The applicant meets a financial obligation; the clock of the dossier rests. */
    FINANCIAL_OBLIGATION,
    /** The one-stop unit returns the result. */
    RETURN_OF_RESULT
}
