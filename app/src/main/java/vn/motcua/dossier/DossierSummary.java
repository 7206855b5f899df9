package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Channel;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/**
 * A line of a list.
 *
 * @param version as acts name it
 * @param ownerName shown to officers of the units concerned only
 * @param dueAt null before reception
 */
public record DossierSummary(
        DossierId id,
        DossierCode code,
        int version,
        DossierStatus status,
        ProcedureCode procedure,
        String procedureName,
        UnitCode receivingUnit,
        UnitCode handlingUnit,
        Channel channel,
        String ownerName,
        String ownerIdentifier,
        Instant filedAt,
        @Nullable Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant finishedAt,
        @Nullable Instant returnedAt,
        boolean onTheSpot) {}
