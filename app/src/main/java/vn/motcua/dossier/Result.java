package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ResultId;

/**
 * What came of a dossier.
 *
 * @param kind whether what was asked for is granted, or refused in writing
 * @param number of the document; empty when it carries none
 * @param registered where the register of results keeps the document; null when it is only noted here
 */
public record Result(
        Kind kind,
        String name,
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable ResultId registered) {

    /** A result that is noted here and kept nowhere else. */
    public Result(Kind kind, String name, String number, @Nullable LocalDate issuedOn) {
        this(kind, name, number, issuedOn, null);
    }

    /** A refusal on the merits is a result too, with reasons and a remedy. */
    public enum Kind {
        GRANTED,
        REFUSED
    }
}
