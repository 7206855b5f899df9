package vn.motcua.filing;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/**
 * A dossier that was filed from afar.
 *
 * @param keeper who filed it, see {@link Filer#keeper()}
 * @param help under which role and for which unit somebody helped; empty where people filed on their own
 * @param delivery how the applicant wants the result
 * @param answerBy by when an officer answers
 * @param answeredAt when an officer did; empty while nobody has
 */
public record Filed(
        DossierId dossier,
        DossierCode code,
        String keeper,
        ProcedureCode procedure,
        UnitCode receivingUnit,
        Optional<Help> help,
        DeliveryMethod delivery,
        Instant filedAt,
        Instant answerBy,
        Optional<Instant> answeredAt) {

    /** Who helped. */
    public record Help(Role role, UnitCode unit) {}
}
