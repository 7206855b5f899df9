package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/**
 * A dossier as anyone may see it who has its code and secret: no names, no numbers, no addresses.
 *
 * @param turn whose move it is
 * @param appointment when the result is promised; null before reception, while the clock rests and after the end
 * @param answerBy until when the applicant has to bring what is missing; null when nothing is
 * @param steps what happened that concerns the public, oldest first
 */
public record PublicProgress(
        DossierCode code,
        ProcedureCode procedure,
        String procedureName,
        UnitCode receivingUnit,
        DossierStatus status,
        Turn turn,
        Instant filedAt,
        @Nullable Instant appointment,
        boolean overdue,
        @Nullable LocalDate answerBy,
        List<Step> steps) {

    public PublicProgress {
        steps = List.copyOf(steps);
    }

    /** Whose move it is. */
    public enum Turn {
        ADMINISTRATION,
        APPLICANT,
        NOBODY
    }

    /**
     * Something that happened.
     *
     * @param event the kind of event, by the name under which the message bundles know it
     */
    public record Step(String event, Instant at) {}
}
