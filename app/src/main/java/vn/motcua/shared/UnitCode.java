package vn.motcua.shared;

import java.util.regex.Pattern;

/** The agency identifier of a unit, such as {@code H48.61} (QĐ 20/2020/QĐ-TTg): level one, then sub-levels by dots. */
public record UnitCode(String value) implements Comparable<UnitCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,6}(\\.[A-Z0-9]{1,6}){0,5}");

    /** @throws IllegalArgumentException when the text does not have the form of such a code */
    public UnitCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a unit code: " + value);
        }
    }

    /** Whether the text has the form of such a code; says nothing about whether it exists. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether the unit is the other one, or lies below it: codes of units below begin with the code above. */
    public boolean isWithin(UnitCode above) {
        return equals(above) || value.startsWith(above.value + ".");
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
