package vn.motcua.results;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * A kind of result: what is written on it, how it is numbered, how long it holds.
 *
 * @param code the national code from the catalogue, such as {@code KQ.G15.000031}
 * @param scope where or for what it holds, as the paper says; may be empty
 */
public record TypeOfResult(
        String code, String name, Numbering numbering, Validity validity, String scope, List<ResultField> fields) {

    /** The kind of results of procedures that have none of their own; its papers are named as the catalogue names them. */
    public static final String GENERAL = "CHUNG";

    /** @throws IllegalArgumentException when two fields share a key, or the validity rests on a field that is no date */
    public TypeOfResult {
        fields = List.copyOf(fields);
        var keys = new HashSet<String>();
        if (!fields.stream().map(ResultField::key).allMatch(keys::add)) {
            throw new IllegalArgumentException("two fields of one key: " + code);
        }
        if (validity instanceof Validity.UntilField(var key)
                && fields.stream().noneMatch(each -> each.key().equals(key) && each.kind() == ResultField.Kind.DATE)) {
            throw new IllegalArgumentException("no such date: " + key);
        }
    }

    /** The key of the form on which papers of the kind are printed, as the layouts know it. */
    public String form() {
        return isGeneral()
                ? "ket-qua"
                : "ket-qua."
                        + code.toLowerCase(Locale.ROOT)
                                .replaceAll("[.-]*([.-])", "$1")
                                .replaceAll("[.-]$", "");
    }

    public boolean isGeneral() {
        return code.equals(GENERAL);
    }
}
