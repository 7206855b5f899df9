package vn.motcua.digitisation;

/**
 * What is wrong with a digitised paper; the sentence and how to mend it stand in the message bundle under
 * {@code digitisation.fault.<NAME>} and {@code digitisation.mend.<NAME>}.
 */
public enum Fault {
    /** Number, day, issuer or owner have not been confirmed by an officer. */
    NO_METADATA(false),
    /** No text could be taken from it: no recognition at hand, or a picture. */
    NO_TEXT(false),
    /** Text was recognised, but mostly guessed. */
    UNREADABLE(true),
    /** Every page is empty. */
    BLANK(true),
    UPSIDE_DOWN(true),
    /** Scanned with less than 200 dots per inch (NĐ 30/2020/NĐ-CP, annex I). */
    LOW_RESOLUTION(false),
    /** A result of an earlier procedure that no agency has signed electronically. */
    UNSIGNED_RESULT(false),
    /** It carries a signature that does not hold. */
    BROKEN_SIGNATURE(true),
    /** The owner of the paper is none of the dossier's parties. */
    OTHER_OWNER(true),
    EXPIRED(true),
    /** The same file serves as another paper of the dossier. */
    DUPLICATE(true),
    /** It says on itself that it has more or fewer pages. */
    PAGES_MISSING(false);

    private final boolean blocking;

    Fault(boolean blocking) {
        this.blocking = blocking;
    }

    /** Whether a paper with this fault may not count as verified, however often it is confirmed. */
    public boolean isBlocking() {
        return blocking;
    }
}
