package vn.motcua.notification;

/** What carriers post to us. Each call proves by itself where it comes from; a repetition changes nothing. */
public interface CarrierCallbacks {

    /**
     * The gateway for short messages reports.
     *
     * @param timestamp the second since 1970 at which it was signed
     * @param signature hexadecimal
     * @param body as it came, to the letter
     */
    Answer sms(String timestamp, String signature, String body);

    /** Zalo tells an event. @param signature of the header {@code X-ZEvent-Signature} */
    Answer zalo(String signature, String body);

    /** What came of it. */
    enum Answer {
        TAKEN,
        /** Not signed by the carrier, or longer ago than five minutes. */
        NOT_PROVEN,
        /** Proven, and not to be understood. */
        NOT_UNDERSTOOD
    }
}
