package vn.motcua.satisfaction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/**
 * Somebody is asked what they think of how a dossier was handled.
 *
 * @param unit that handled it
 * @param endsAt from when on nothing is taken any more
 * @param degree what was said; null before
 * @param isDetailed whether the details were given
 */
public record Invitation(
        DossierId dossier,
        DossierCode code,
        UnitCode unit,
        ProcedureCode procedure,
        String procedureName,
        Instant endsAt,
        @Nullable Degree degree,
        boolean isDetailed) {

    public boolean hasEnded(Instant now) {
        return !now.isBefore(endsAt);
    }
}
