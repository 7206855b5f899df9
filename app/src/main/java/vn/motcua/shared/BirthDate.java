package vn.motcua.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a person was born, as far as it is registered: many older papers state only the year, or month and year.
 *
 * @param year 1800 to 2999
 * @param month 1 to 12, or 0 when it is not known
 * @param day 1 to the last of the month, or 0 when it is not known
 */
public record BirthDate(int year, int month, int day) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /** @throws DateTimeException when there is no such day, or a day without its month */
    public BirthDate {
        if (year < 1800 || year > 2999 || (month == 0 && day != 0)) {
            throw new DateTimeException("not a date of birth: %d-%d-%d".formatted(year, month, day));
        }
        LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    public static BirthDate of(LocalDate day) {
        return new BirthDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws DateTimeException when it is something else
     */
    public static BirthDate parse(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException("not a date of birth");
        }
        return new BirthDate(Integer.parseInt(parts.group(1)), numberOr0(parts.group(2)), numberOr0(parts.group(3)));
    }

    /** Whether the person cannot have been born by that day. */
    public boolean isAfter(LocalDate other) {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1)).isAfter(other);
    }

    public boolean hasMonth() {
        return month != 0;
    }

    public boolean hasDay() {
        return day != 0;
    }

    /** As ISO 8601 writes a date of that precision: {@code 1954}, {@code 1954-05} or {@code 1954-05-17}. */
    @Override
    public String toString() {
        if (!hasMonth()) {
            return "%04d".formatted(year);
        }
        return hasDay() ? "%04d-%02d-%02d".formatted(year, month, day) : "%04d-%02d".formatted(year, month);
    }

    private static int numberOr0(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
