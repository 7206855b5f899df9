package vn.motcua.shared;

import java.util.regex.Pattern;

/** The national code of an administrative procedure, such as {@code 2.000635} or, for a local variant, {@code 3.000181.000.00.00.H22}. */
public record ProcedureCode(String value) implements Comparable<ProcedureCode> {

    private static final Pattern FORM = Pattern.compile("[0-9]\\.[0-9]{6}(\\.[A-Z0-9]{1,4}){0,6}");

    /** @throws IllegalArgumentException when the text does not have the form of such a code */
    public ProcedureCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a procedure code: " + value);
        }
    }

    /** Whether the text has the form of such a code; says nothing about whether it exists. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(ProcedureCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
