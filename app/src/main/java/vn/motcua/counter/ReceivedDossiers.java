package vn.motcua.counter;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;

/** Finds the dossiers that the officer's own desk received. */
@Component
public class ReceivedDossiers {

    private final Dossiers dossiers;

    ReceivedDossiers(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Or 404. Not to be told apart: no such dossier, and one that another unit received. */
    public Dossier find(String code, Actor.Staff officer) {
        if (!DossierCode.isWellFormed(code)) {
            throw notFound();
        }
        return dossiers.findFor(officer, new DossierCode(code))
                .filter(dossier -> dossier.filing().receivingUnit().equals(officer.unit()))
                .orElseThrow(ReceivedDossiers::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
