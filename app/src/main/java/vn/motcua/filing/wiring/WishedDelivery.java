package vn.motcua.filing.wiring;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.ElectronicDelivery;
import vn.motcua.filing.Filed;
import vn.motcua.filing.Filings;
import vn.motcua.shared.DossierId;

/** Whoever filed from afar and chose the electronic result has it when it is in the store. */
@Component
class WishedDelivery implements ElectronicDelivery {

    private final Filings filings;

    WishedDelivery(Filings filings) {
        this.filings = filings;
    }

    @Override
    public Say of(DossierId dossier) {
        return filings.find(dossier)
                .map(Filed::delivery)
                .filter(DeliveryMethod.ELECTRONIC::equals)
                .map(_ -> Say.WISHED)
                .orElse(Say.NOTHING);
    }
}
