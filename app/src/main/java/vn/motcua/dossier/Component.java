package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;

/**
 * One paper of a dossier, and what has come in of it.
 *
 * @param code the code of the required component, unique in its dossier
 * @param originals sheets or sets received in the original
 * @param certified certified copies received
 * @param copies plain copies received
 * @param evidence what its state rests on; null while only paper is there, and for dossiers of before digitisation
 */
public record Component(
        String code,
        String name,
        State state,
        int originals,
        int certified,
        int copies,
        @Nullable Evidence evidence) {

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

    /** A paper of which no file is kept. */
    public Component(String code, String name, State state, int originals, int certified, int copies) {
        this(code, name, state, originals, certified, copies, null);
    }

    public static Component onPaper(String code, String name, int originals, int certified, int copies) {
        var state = originals + certified + copies > 0 ? State.RECEIVED_ON_PAPER : State.MISSING;
        return new Component(code, name, state, originals, certified, copies);
    }

    /** The same paper in another state, with what that rests on. */
    public Component settled(State next, Evidence on) {
        return new Component(code, name, next, originals, certified, copies, on);
    }

    public boolean isThere() {
        return state != State.MISSING;
    }

    /** Whether it is there in a form that can be used again, not only as paper. */
    public boolean isDigital() {
        return state != State.MISSING && state != State.RECEIVED_ON_PAPER;
    }

    private static boolean outOfRange(int number) {
        return number < 0 || number > 999;
    }
}
