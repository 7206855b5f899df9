package vn.motcua.dossier;

/**
 * One paper of a dossier, and what has come in of it.
 *
 * @param code the code of the required component, unique in its dossier
 * @param originals sheets or sets received in the original
 * @param certified certified copies received
 * @param copies plain copies received
 */
public record Component(String code, String name, State state, int originals, int certified, int copies) {

    /** How far a paper has come; a state, not a yes or no. */
    public enum State {
        MISSING,
        RECEIVED_ON_PAPER,
        DIGITISED,
        VERIFIED,
        /** Taken from the vault of documents that the administration already holds. */
        REUSED,
        /** Replaced by a look-up in a database. */
        REPLACED_BY_LOOK_UP
    }

    /** @throws IllegalArgumentException when a number of copies is negative or above 999 */
    public Component {
        if (outOfRange(originals) || outOfRange(certified) || outOfRange(copies)) {
            throw new IllegalArgumentException("between 0 and 999 of each kind of copy: " + code);
        }
    }

    public static Component onPaper(String code, String name, int originals, int certified, int copies) {
        var state = originals + certified + copies > 0 ? State.RECEIVED_ON_PAPER : State.MISSING;
        return new Component(code, name, state, originals, certified, copies);
    }

    public boolean isThere() {
        return state != State.MISSING;
    }

    private static boolean outOfRange(int number) {
        return number < 0 || number > 999;
    }
}
