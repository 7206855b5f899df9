package vn.motcua.archive;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long the files of finished dossiers are kept.
 *
 * @param subject the code of the procedure or the name of the field; empty for everything
 * @param years from the day on which the dossier was finished; null for ever
 * @param from applies to dossiers finished on this day or later, until a later rule
 * @param basis the text of law that says so
 * @param verified whether somebody has held it against the law; by an unverified rule nothing may go
 */
public record RetentionRule(
        Scope scope, String subject, @Nullable Integer years, LocalDate from, String basis, boolean verified) {

    /** From the narrowest, which goes first. */
    public enum Scope {
        PROCEDURE,
        FIELD,
        EVERYTHING
    }

    /** The last day of keeping; empty when there is none. */
    public Optional<LocalDate> end(LocalDate finishedOn) {
        return Optional.ofNullable(years).map(finishedOn::plusYears);
    }
}
