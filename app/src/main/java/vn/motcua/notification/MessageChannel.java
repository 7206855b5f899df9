package vn.motcua.notification;

/** The ways by which a message reaches a person. */
public enum MessageChannel {
    /** The person's own page at the portal; always there, costs nothing, cannot be closed. */
    IN_PAGE(false, false),
    EMAIL(false, false),
    /** A template message of the province's Zalo official account, to a phone number. */
    ZALO(true, true),
    SMS(true, true);

    private final boolean rings;
    private final boolean scant;

    MessageChannel(boolean rings, boolean scant) {
        this.rings = rings;
        this.scant = scant;
    }

    /** Whether it wakes people, so that it waits at night. */
    public boolean rings() {
        return rings;
    }

    /** Whether it passes through the hands of others on a screen that anybody may read: no personal data in it. */
    public boolean isScant() {
        return scant;
    }

    /** Whether it leaves the house and has to be carried by somebody. */
    public boolean isOutside() {
        return this != IN_PAGE;
    }
}
