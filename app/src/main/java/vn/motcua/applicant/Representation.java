package vn.motcua.applicant;

import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.ApplicantId;
import vn.motcua.shared.BirthDate;
import vn.motcua.shared.Period;

/**
 * That a person may act for another.
 *
 * @param representative who acts
 * @param name of the one acted for
 * @param identifier the personal number or tax code of the one acted for; empty for a child who has none yet
 * @param proof what it rests on in words, such as number and date of an authorisation; empty for a parent
 * @param vouched true when an e-ID provider says so; otherwise the officer who receives the dossier checks it
 * @param held the days on which it holds
 */
public record Representation(
        UUID id,
        ApplicantId representative,
        Ground ground,
        String name,
        String identifier,
        Optional<BirthDate> birthDate,
        String proof,
        boolean vouched,
        Period held) {

    /** Why somebody may act for another. */
    public enum Ground {
        /** For the organisation whose e-ID was used, or that the person leads. */
        ORGANISATION,
        /** As parent or guardian (Civil Code 2015, Art. 136). */
        CHILD,
        /** Under a written authorisation (Civil Code 2015, Art. 562). */
        AUTHORISATION
    }

    @Override
    public String toString() {
        return "Representation[" + id + ", " + ground + "]";
    }
}
