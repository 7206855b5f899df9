package vn.motcua.office.dossier;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.fees.DossierFees;
import vn.motcua.fees.FeesWhileHandling;
import vn.motcua.shared.Actor;

/** Finds what a dossier costs, and whether the reader says how much. */
@Component
class MoneyPanels {

    private final DossierFees fees;
    private final FeesWhileHandling asking;

    MoneyPanels(DossierFees fees, FeesWhileHandling asking) {
        this.fees = fees;
        this.asking = asking;
    }

    MoneyPanel of(Dossier dossier, Actor.Staff person) {
        return new MoneyPanel(fees.orderOf(dossier.id()), asking.maySay(dossier, person));
    }
}
