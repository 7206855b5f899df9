package vn.motcua.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that differs from the same day of an ordinary week, for every unit of the province.
 *
 * @param name as announced, such as {@code Giỗ Tổ Hùng Vương}
 * @param basis the announcement or the law behind it; empty when not given
 * @param hours the hours of a make-up day that has hours of its own; null where each unit works its Friday's
 */
public record SpecialDay(
        LocalDate day,
        SpecialDayKind kind,
        String name,
        String basis,
        @Nullable DayHours hours) {

    /** @throws IllegalArgumentException when the day has no name, or a day off is given working hours */
    public SpecialDay {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a special day has a name: " + day);
        }
        if (kind.isOff() && hours != null) {
            throw new IllegalArgumentException("a day off has no hours: " + day);
        }
    }
}
