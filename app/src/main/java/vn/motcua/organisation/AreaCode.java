package vn.motcua.organisation;

import java.util.regex.Pattern;

/**
 * The official code of an administrative area (QĐ 124/2004/QĐ-TTg until 30 June 2025, QĐ 19/2025/QĐ-TTg since): two digits
 * for a province, three for a district, five for a commune. A code is stable and never reused.
 */
public record AreaCode(String value) implements Comparable<AreaCode> {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}|[0-9]{3}|[0-9]{5}");

    /** @throws IllegalArgumentException when the text does not have the form of such a code */
    public AreaCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not an area code: " + value);
        }
    }

    /** Whether the text has the form of such a code; says nothing about whether it exists. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** The level that the length of the code tells. */
    public AreaLevel level() {
        return switch (value.length()) {
            case 2 -> AreaLevel.PROVINCE;
            case 3 -> AreaLevel.DISTRICT;
            default -> AreaLevel.COMMUNE;
        };
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
