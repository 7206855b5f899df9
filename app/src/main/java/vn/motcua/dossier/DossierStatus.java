package vn.motcua.dossier;

/**
 * Where a dossier stands as business; money, delivery and synchronisation have states of their own.
 *
 * <p>The national codes 1 to 10 are a projection of these, made where dossiers are exchanged.
 */
public enum DossierStatus {
    /** Filed, not yet looked at by an officer. */
    SUBMITTED(Clock.NOT_STARTED),
    RECEIVED(Clock.RUNNING),
    REJECTED_AT_INTAKE(Clock.ENDED),
    PROCESSING(Clock.RUNNING),
    AWAITING_SUPPLEMENT(Clock.RESTING),
    AWAITING_FINANCIAL_OBLIGATION(Clock.RESTING),
    /** Resting on another legal ground, with its document. */
    SUSPENDED(Clock.RESTING),
    WITHDRAWN(Clock.ENDED),
    /** Handling was ended without a result. */
    STOPPED(Clock.ENDED),
    /** The result is there and waits to be handed over. */
    PROCESSED(Clock.ENDED),
    RESULT_RETURNED(Clock.ENDED);

    /** What the legal clock does in a status. */
    public enum Clock {
        NOT_STARTED,
        RUNNING,
        RESTING,
        ENDED
    }

    private final Clock clock;

    DossierStatus(Clock clock) {
        this.clock = clock;
    }

    public Clock clock() {
        return clock;
    }

    /** Whether nothing more will happen to the dossier. */
    public boolean isFinal() {
        return this == REJECTED_AT_INTAKE || this == WITHDRAWN || this == STOPPED || this == RESULT_RETURNED;
    }
}
