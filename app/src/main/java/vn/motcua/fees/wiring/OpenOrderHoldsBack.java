package vn.motcua.fees.wiring;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.ElectronicDelivery;
import vn.motcua.fees.DossierFees;
import vn.motcua.shared.DossierId;

/** While something is to be paid, a desk hands the result over. */
@Component
class OpenOrderHoldsBack implements ElectronicDelivery {

    private final DossierFees fees;

    OpenOrderHoldsBack(DossierFees fees) {
        this.fees = fees;
    }

    @Override
    public Say of(DossierId dossier) {
        return fees.orderOf(dossier).filter(order -> order.state().isOpen()).isPresent() ? Say.NOT_YET : Say.NOTHING;
    }
}
