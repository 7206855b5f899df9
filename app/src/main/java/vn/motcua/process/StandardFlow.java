package vn.motcua.process;

/** The flows that most procedures follow; each becomes a process by {@link StandardFlows}. */
public enum StandardFlow {
    /** The result is given while the applicant waits: received, signed, stamped, returned. */
    ON_THE_SPOT,
    /** Reception, handling, approval, issue, return. */
    STRAIGHT,
    /** As straight, with a division that hands out the work and checks it. */
    WITH_DIVISION_HEAD,
    /** With the opinions of other units, asked for side by side. */
    WITH_OPINIONS,
    /** With an obligation of the applicant, such as the dues on land, while which the clock rests. */
    WITH_FINANCIAL_OBLIGATION
}
