package vn.motcua.reuse;

/** Whether something could be offered for a paper, and if not, why. */
public enum Prospect {
    OFFERED,
    /** An application or declaration, written for one occasion; or settled by a catalogue officer. */
    NOT_REUSABLE,
    /** Nobody has settled what it is the result of, and nothing of such a name is held. */
    NO_MAPPING,
    /** The dossier names no number of its owner. */
    NO_NUMBER,
    NOTHING_HELD,
    /** What is held no longer holds: expired, replaced or revoked. */
    EXPIRED,
    /** It is held for another person of the dossier, who has not agreed. */
    OTHER_OWNER,
    /** The owner objects to reuse. */
    OBJECTED,
    /** The population register would do, but none is connected. */
    NO_REGISTER;

    /** Whether an offer could be made in principle, so that the paper counts in the reuse rate. */
    public boolean isEligible() {
        return this != NOT_REUSABLE && this != NO_MAPPING;
    }
}
