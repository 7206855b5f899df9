package vn.motcua.reuse;

/** What an officer or applicant says to an offer. */
public sealed interface Choice {

    /** @param token of the {@link Offer} */
    record Take(String token) implements Choice {}

    /** The paper is handed in all the same. */
    record Decline(Reason reason) implements Choice {}

    /** Why an offer is not taken. */
    enum Reason {
        /** The owner wants to hand in paper. */
        OWNER_BRINGS_PAPER,
        /** It is another document than is needed. */
        WRONG_DOCUMENT,
        /** What it says is no longer so. */
        OUTDATED,
        OTHER
    }
}
