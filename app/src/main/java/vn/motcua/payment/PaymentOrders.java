package vn.motcua.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.payment.store.OrderKeys;
import vn.motcua.payment.store.OrderTable;
import vn.motcua.shared.Outcome;

/** What has to be paid: opened, found, cancelled. */
@Service
public class PaymentOrders {

    private final OrderTable orders;
    private final OrderKeys keys;
    private final Clock clock;

    PaymentOrders(OrderTable orders, OrderKeys keys, Clock clock) {
        this.orders = orders;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Opens an order; a subject that has one to be paid, or paid, keeps it.
     *
     * @throws IllegalArgumentException when nothing is due
     */
    @Transactional
    public PaymentOrder open(NewOrder wanted) {
        if (wanted.due().total().isZero()) {
            throw new IllegalArgumentException("nothing is due");
        }
        var now = clock.instant();
        var id = UUID.randomUUID();
        var order = new PaymentOrder(
                id,
                PaymentReference.next(LocalDate.ofInstant(now, WorkingCalendar.ZONE)),
                keys.secret(id),
                wanted.subject(),
                wanted.payer(),
                wanted.unit(),
                wanted.desk(),
                wanted.due(),
                OrderState.UNPAID,
                now,
                null,
                "");
        return orders.add(order)
                ? order
                : current(wanted.subject().kind(), wanted.subject().id()).orElseThrow();
    }

    /** Nobody pays it any more; money that comes all the same is to be given back. */
    @Transactional
    public Outcome<PaymentOrder, PaymentRefusal> cancel(UUID id, String because) {
        var order = orders.lock(id);
        if (order.state() == OrderState.PAID) {
            return Outcome.refused(new PaymentRefusal.AlreadyPaid());
        }
        if (order.state().isOpen()) {
            orders.move(id, OrderState.CANCELLED, because, clock.instant());
        }
        return Outcome.done(orders.find(id).orElseThrow());
    }

    /** Only to whoever holds the secret. */
    public Optional<PaymentOrder> find(String reference, String secret) {
        return find(reference).filter(order -> order.opensWith(secret));
    }

    /** For the staff. */
    public Optional<PaymentOrder> find(String reference) {
        return PaymentReference.isWellFormed(reference)
                ? orders.find(new PaymentReference(reference))
                : Optional.empty();
    }

    /** The one that counts: to be paid, or paid, or else the latest. */
    public Optional<PaymentOrder> current(String kind, UUID subject) {
        return of(kind, subject).stream().findFirst();
    }

    /** All that there were for a subject: the one that counts, then the latest first. */
    public List<PaymentOrder> of(String kind, UUID subject) {
        return orders.of(kind, subject);
    }
}
