package vn.motcua.demo.story;

/** What is wrong with a paper that goes through the door of digitisation; three in four are as they should be. */
enum Flaw {
    NONE,
    /** Nobody has said yet what it is. */
    UNCONFIRMED,
    /** A sketch without words. */
    NO_TEXT,
    BLANK,
    /** Scanned with 100 dots per inch. */
    COARSE,
    /** Issued to somebody else. */
    OTHER_OWNER,
    EXPIRED,
    /** The same file as another paper of the dossier. */
    TWICE,
    /** The second of three pages lies on the desk still. */
    PAGES_MISSING,
    /** A signed result that somebody changed after the signature. */
    CHANGED_AFTER_SIGNATURE;

    private static final int EVERY_SO_MANY = 4;

    static Flaw of(Plan plan) {
        int turn = Math.floorMod(plan.seed(), EVERY_SO_MANY * (values().length - 1));
        return turn < values().length - 1 ? values()[turn + 1] : NONE;
    }
}
