package vn.motcua.eforms;

/**
 * How the declaration of a form is laid out: the official template in our own structure, as lines that an officer can change.
 *
 * @param lines in the language of {@link vn.motcua.eforms.sheet}; empty for a form that is printed as numbered answers
 * @param mark what stands in the corner, such as {@code Mẫu số 01}; empty when the template has none
 * @param source the edition that it follows, and where it was read
 * @param verified whether somebody held it against that edition, word by word
 */
public record FormSheet(String lines, String mark, String source, boolean verified) {

    public static final FormSheet NONE = new FormSheet("", "", "", false);

    public boolean isEmpty() {
        return lines.isBlank();
    }
}
