package vn.motcua.results;

/** How far a result has come: each step follows the one before, in the order of NĐ 30/2020/NĐ-CP. */
public enum ResultState {
    /** The officer has prepared it. */
    DRAFT,
    /** The leader has agreed to this very file. */
    APPROVED,
    SIGNED,
    /** It stands in the register of its agency under a number. */
    NUMBERED,
    /** The seal of the agency covers signature and number. */
    SEALED,
    ISSUED,
    /** Another one has taken its place. */
    REPLACED,
    REVOKED,
    /** Called off before it was issued; a number that it had stays its own. */
    CANCELLED;

    /** Whether it is on its way and not yet issued. */
    public boolean isOpen() {
        return compareTo(ISSUED) < 0;
    }

    /** Whether it left the house, whatever became of it. */
    public boolean wasIssued() {
        return this == ISSUED || this == REPLACED || this == REVOKED;
    }
}
