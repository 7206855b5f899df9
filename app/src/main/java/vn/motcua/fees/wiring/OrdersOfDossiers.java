package vn.motcua.fees.wiring;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.fees.DossierFees;
import vn.motcua.fees.FeesOfFiling;
import vn.motcua.payment.OrderState;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.PaymentOrders;
import vn.motcua.payment.Refunds;
import vn.motcua.shared.Channel;

/**
 * A dossier asks for its fees as it is filed, and no longer once it is withdrawn or refused; within the transaction of the
 * act. What comes by post is paid to the post.
 */
@Component
class OrdersOfDossiers {

    private final DossierFees fees;
    private final PaymentOrders orders;
    private final Refunds refunds;

    OrdersOfDossiers(DossierFees fees, PaymentOrders orders, Refunds refunds) {
        this.fees = fees;
        this.orders = orders;
        this.refunds = refunds;
    }

    @EventListener
    void moved(DossierMoved moved) {
        boolean takenOver =
                moved.events().stream().anyMatch(event -> event.event() instanceof DossierEvent.HistoryBegun);
        boolean filed = moved.events().stream().anyMatch(event -> event.event() instanceof DossierEvent.Filed);
        if (filed && !takenOver && moved.after().filing().channel() != Channel.POSTAL) {
            open(moved.after());
        }
        if (isOver(moved.after().status())) {
            fees.orderOf(moved.after().id()).ifPresent(order -> end(moved.after(), order));
        }
    }

    private void open(Dossier dossier) {
        if (fees.feesOf(dossier) instanceof FeesOfFiling.Known(var lines)) {
            fees.ask(dossier, fees.due(dossier, lines, Set.of()));
        }
    }

    /** Stopped is not among them: what was done until then may still have to be paid, and an officer decides. */
    private static boolean isOver(DossierStatus status) {
        return status == DossierStatus.WITHDRAWN || status == DossierStatus.REJECTED_AT_INTAKE;
    }

    /** What was paid for nothing, because nobody took the dossier up, is to be given back; the rest an officer decides. */
    private void end(Dossier dossier, PaymentOrder order) {
        var income = order.income();
        if (order.state().isOpen()) {
            orders.cancel(order.id(), "DOSSIER_ENDED");
        } else if (order.state() == OrderState.PAID && income != null && dossier.clock() == null) {
            refunds.ask(income.id(), Refunds.SUBJECT_ENDED);
        }
    }
}
