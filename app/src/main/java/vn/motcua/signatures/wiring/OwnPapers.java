package vn.motcua.signatures.wiring;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.PaperSealing;
import vn.motcua.signatures.SignatureMark;
import vn.motcua.signatures.SigningRefusal;

@Service
class OwnPapers implements PaperSealing {

    private final AgencySeals seals;
    private final PaperHand hand;

    OwnPapers(AgencySeals seals, PaperHand hand) {
        this.seals = seals;
        this.hand = hand;
    }

    @Override
    public Outcome<byte[], SigningRefusal> seal(UnitCode agency, byte[] pdf, String reason, Actor.System by) {
        return seals.set(agency, pdf, by, Optional.empty(), hand.stroke(pdf, new SignatureMark(reason, null)));
    }
}
