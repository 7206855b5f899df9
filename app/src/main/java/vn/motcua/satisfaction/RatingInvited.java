package vn.motcua.satisfaction;

import java.time.Instant;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;

/**
 * Somebody may be asked to rate; published in the transaction that returns the result, once for each dossier. Its
 * message is written down in the same transaction.
 *
 * @param path where they rate without signing on, from the root; short, and for them alone
 */
public record RatingInvited(DossierId dossier, DossierCode code, String path, Instant endsAt) {

    @Override
    public String toString() {
        return "RatingInvited[" + code + "]";
    }
}
