package vn.motcua.shared;

import java.util.regex.Pattern;

/** What the citizen holds: agency, day and serial, such as {@code H48.61-260105-0042}. */
public record DossierCode(String value) implements Comparable<DossierCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9.]{1,40}-[0-9]{6}-[0-9]{4,8}");

    /** @throws IllegalArgumentException when the text does not have the form of such a code */
    public DossierCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a dossier code: " + value);
        }
    }

    /** Whether the text has the form of such a code; says nothing about whether it exists. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(DossierCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
