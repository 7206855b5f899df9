package vn.motcua.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.BirthDate;

/**
 * A date as it was typed, in three fields; binds from {@code name.day}, {@code name.month} and {@code name.year}.
 *
 * @param day as typed, or null when the form was sent without it; the same holds for the others
 */
public record DateField(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

    /** Nothing typed yet. */
    public static final DateField EMPTY = new DateField(null, null, null);

    public static DateField of(LocalDate date) {
        return new DateField(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    public boolean isBlank() {
        return Stream.of(text(day), text(month), text(year)).allMatch(String::isBlank);
    }

    /** The date, or empty when a part is missing or there is no such day; years from 1800 to 2999. */
    public Optional<LocalDate> date() {
        try {
            LocalDate date = LocalDate.of(number(year), number(month), number(day));
            return Optional.of(date).filter(day -> day.getYear() >= 1800 && day.getYear() <= 2999);
        } catch (DateTimeException | NumberFormatException impossible) {
            return Optional.empty();
        }
    }

    /** A date of birth of which the day, or day and month, may be left out; empty when it cannot be one. */
    public Optional<BirthDate> birthDate() {
        try {
            return Optional.of(new BirthDate(number(year), numberOr0(month), numberOr0(day)));
        } catch (DateTimeException | NumberFormatException impossible) {
            return Optional.empty();
        }
    }

    private static int numberOr0(@Nullable String typed) {
        return text(typed).isBlank() ? 0 : number(typed);
    }

    private static int number(@Nullable String typed) {
        return Integer.parseInt(text(typed).strip());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
