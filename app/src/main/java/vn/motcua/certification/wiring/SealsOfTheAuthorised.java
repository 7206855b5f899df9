package vn.motcua.certification.wiring;

import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.spi.SealMandates;

/** Whoever is authorised to certify sets the agency's seal on the copies they sign. */
@Component
class SealsOfTheAuthorised implements SealMandates {

    private final CopyRights rights;

    SealsOfTheAuthorised(CopyRights rights) {
        this.rights = rights;
    }

    @Override
    public boolean covers(Actor.Staff person, UnitCode agency) {
        return rights.authorisation(person, agency).isPresent();
    }
}
