package vn.motcua.control.accounts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end of a post, as it was chosen.
 *
 * @param end from the browser's date field, such as {@code 2026-01-05}; null when it was not sent
 */
public record EndForm(@Nullable String end) {

    /** Empty when there is no such day. */
    Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(end).map(LocalDate::parse);
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
