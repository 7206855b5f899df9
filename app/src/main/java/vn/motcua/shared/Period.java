package vn.motcua.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, as laws and mandates state it.
 *
 * @param from the first day on which it holds
 * @param to the first day on which it no longer holds, or null while no end is known
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    /** @throws IllegalArgumentException when the end is not after the start */
    public Period {
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("a period ends after it starts: " + from + " to " + to);
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    public boolean overlaps(Period other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }
}
