package vn.motcua.identity;

/** What a person who has given the right password still has to do. */
public enum SignInStep {
    /** Give a code of the second factor. */
    SECOND_FACTOR,
    /** Choose another password. */
    NEW_PASSWORD,
    /** Enrol a second factor, which is required and not there yet. */
    ENROL_SECOND_FACTOR,
    /** Choose one of several posts; pages of the person's own account are open already. */
    CHOOSE_POST,
    /** Nothing: signed in, under a post if the person holds one. */
    NOTHING;

    /** Whether the person is signed in, be it without a post. */
    public boolean isSignedIn() {
        return this == CHOOSE_POST || this == NOTHING;
    }
}
