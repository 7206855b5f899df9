package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a dossier.
 *
 * @param kind whether what was asked for is granted, or refused in writing
 * @param number of the document; empty when it carries none
 */
public record Result(
        Kind kind, String name, String number, @Nullable LocalDate issuedOn) {

    /** A refusal on the merits is a result too, with reasons and a remedy. */
    public enum Kind {
        GRANTED,
        REFUSED
    }
}
