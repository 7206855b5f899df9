package vn.motcua.eforms;

/**
 * The words around a question.
 *
 * @param hint a line of help; may be empty
 * @param message what is said when it is wrong, instead of the general sentence; may be empty
 * @param unit what a number counts, such as {@code m²}; may be empty
 */
public record Wording(Text label, Text hint, Text message, Text unit) {

    public static Wording of(Text label) {
        return new Wording(label, Text.NONE, Text.NONE, Text.NONE);
    }
}
