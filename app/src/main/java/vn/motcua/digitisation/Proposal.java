package vn.motcua.digitisation;

/**
 * What the text of a paper seems to say on one matter; the officer confirms or corrects it.
 *
 * @param value as it would be typed; a date as {@code 2025-07-05}; empty when nothing was found
 * @param confidence from 0 to 1
 */
public record Proposal(String value, double confidence) {

    public static final Proposal NONE = new Proposal("", 0);

    public boolean isThere() {
        return !value.isEmpty();
    }
}
