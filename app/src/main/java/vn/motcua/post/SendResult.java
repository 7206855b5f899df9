package vn.motcua.post;

import java.util.UUID;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.UnitCode;

/**
 * A one-stop unit puts a result into an envelope.
 *
 * @param code as typed or scanned from a printed label; empty to be given one
 * @param office the post office that will fetch it
 * @param charges what the receiver pays on delivery
 */
public record SendResult(
        DossierCode dossier,
        String code,
        Correspondent receiver,
        UnitCode office,
        int grams,
        Charges charges,
        UUID requestKey) {}
