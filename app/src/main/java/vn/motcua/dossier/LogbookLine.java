package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Timeliness;

/**
 * A dossier as the logbook has it (sổ theo dõi hồ sơ).
 *
 * @param dossier who, what and when
 * @param address of the owner; empty when none was given
 * @param phone of the owner; empty when none was given
 * @param sets sets of paper received
 * @param method how the result left; null while it did not
 * @param receivedBy who took the result, when it was not the owner; empty otherwise
 */
public record LogbookLine(
        DossierSummary dossier,
        String address,
        String phone,
        int sets,
        @Nullable DeliveryMethod method,
        String receivedBy) {

    /** When it was taken in: what is decided on the spot is taken in as it is filed. */
    public Instant takenInAt() {
        return dossier.receivedAt() == null ? dossier.filedAt() : dossier.receivedAt();
    }

    /**
     * How it stands at the given instant; what was decided on the spot is on time, and nothing is late without an
     * appointment. A dossier that rests is within its limit.
     */
    public Timeliness timeliness(Instant now) {
        var due = dossier.dueAt();
        if (due == null) {
            return dossier.onTheSpot() ? Timeliness.ON_TIME : Timeliness.WITHIN_LIMIT;
        }
        if (dossier.finishedAt() != null) {
            return Timeliness.ofFinished(dossier.finishedAt(), due);
        }
        return dossier.status().clock() == DossierStatus.Clock.RESTING
                ? Timeliness.WITHIN_LIMIT
                : Timeliness.ofOpen(now, due);
    }
}
