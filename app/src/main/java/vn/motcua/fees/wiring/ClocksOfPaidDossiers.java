package vn.motcua.fees.wiring;

import java.time.LocalDate;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.DocumentRef;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.fees.DossierFees;
import vn.motcua.payment.PaymentMade;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.PaymentOrders;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;

/**
 * A dossier whose clock rests on a payment goes on as soon as it is paid. The payment stands by then whatever becomes of
 * this: should the dossier be acted on at the same moment, it is tried again, and an officer can let the clock run too.
 */
@Component
class ClocksOfPaidDossiers {

    private static final Logger LOG = LoggerFactory.getLogger(ClocksOfPaidDossiers.class);
    private static final Actor PAYMENT = new Actor.System("payment");
    private static final int TRIES = 3;

    private final Dossiers dossiers;
    private final PaymentOrders orders;
    private final TransactionTemplate own;

    ClocksOfPaidDossiers(Dossiers dossiers, PaymentOrders orders, PlatformTransactionManager transactions) {
        this.dossiers = dossiers;
        this.orders = orders;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void paid(PaymentMade made) {
        var order = made.order();
        if (!order.subject().kind().equals(DossierFees.SUBJECT)) {
            return;
        }
        for (int left = TRIES; left > 0; left--) {
            if (goesOn(order)) {
                return;
            }
        }
        LOG.error("The clock of {} rests although {} is paid", order.subject().label(), order.reference());
    }

    private boolean goesOn(PaymentOrder order) {
        try {
            return Boolean.TRUE.equals(own.execute(_ -> dossiers.find(
                            new DossierId(order.subject().id()))
                    .filter(this::waitsForUs)
                    .map(dossier -> dossiers.act(ActRequest.on(dossier), proof(order), PAYMENT)
                            .isDone())
                    .orElse(true)));
        } catch (RuntimeException somebodyElseActed) {
            LOG.info("The clock of {} is started once more", order.subject().label(), somebodyElseActed);
            return false;
        }
    }

    /** Whether it rests on something that was asked for here, rather than on a notice of the tax authority. */
    private boolean waitsForUs(Dossier dossier) {
        return dossier.status() == DossierStatus.AWAITING_FINANCIAL_OBLIGATION
                && orders.of(DossierFees.SUBJECT, dossier.id().value()).stream()
                        .anyMatch(order -> restsOn(dossier, order.reference().value()));
    }

    private static boolean restsOn(Dossier dossier, String reference) {
        var clock = dossier.clock();
        return clock != null && clock.pauses().getLast().document().equals(reference);
    }

    private static Act proof(PaymentOrder order) {
        var income = Objects.requireNonNull(order.income(), "a paid order has its money");
        return new Act.Resume(new DocumentRef(
                "PAYMENT", order.reference().value(), LocalDate.ofInstant(income.heardAt(), WorkingCalendar.ZONE)));
    }
}
