package vn.motcua.payment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.payment.store.OrderTable;
import vn.motcua.payment.store.RefundTable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** Giving money back: one asks, another gives. */
@Service
public class Refunds {

    /** Why the system asks: the subject ended before anything was done for the money. */
    public static final String SUBJECT_ENDED = "SUBJECT_ENDED";

    /** Why the system asks: the money came for what was paid or cancelled already. */
    public static final String NOT_DUE = "NOT_DUE";

    private static final int SHOWN = 100;

    private final RefundTable table;
    private final OrderTable orders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Refunds(RefundTable table, OrderTable orders, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.orders = orders;
        this.events = events;
        this.clock = clock;
    }

    /** The system asks, within the transaction of what happened. */
    public void ask(UUID income, String because) {
        table.ask(income, because, clock.instant(), "system", null);
    }

    /** An officer of the desk that takes the money asks. */
    @Transactional
    public Outcome<PaymentOrder, PaymentRefusal> ask(UUID id, String because, Actor.Staff by) {
        var order = orders.lock(id);
        var income = order.income();
        if (!order.desk().equals(by.unit())) {
            return Outcome.refused(new PaymentRefusal.NotYours());
        }
        if (because.isBlank() || because.length() > Refund.LONGEST) {
            return Outcome.refused(new PaymentRefusal.ReasonNeeded(Refund.LONGEST));
        }
        if (order.state() != OrderState.PAID || income == null) {
            return Outcome.refused(new PaymentRefusal.NotPaid());
        }
        table.ask(
                income.id(),
                because,
                clock.instant(),
                by.displayName(),
                by.account().value());
        return Outcome.done(order);
    }

    public Optional<Refund> of(Income income) {
        return table.ofIncome(income.id());
    }

    /** Those that wait, the longest first, then the latest. */
    public List<Refund> latest() {
        return table.latest(SHOWN);
    }

    /**
     * The money was given back.
     *
     * @param number of the transfer
     */
    @Transactional
    public Outcome<Refund, PaymentRefusal> gaveBack(UUID id, String number, Actor.Staff by) {
        var decided = decide(id, Refund.State.GIVEN_BACK, number, by);
        if (decided instanceof Outcome.Done<Refund, PaymentRefusal>(var refund)) {
            table.orderPaidBy(refund.income())
                    .ifPresent(order -> orders.move(order, OrderState.REFUNDED, "", clock.instant()));
            events.publishEvent(
                    new MoneyGivenBack(orders.find(refund.reference()).orElseThrow(), refund));
        }
        return decided;
    }

    /** The money stays. */
    @Transactional
    public Outcome<Refund, PaymentRefusal> reject(UUID id, String because, Actor.Staff by) {
        return decide(id, Refund.State.REJECTED, because, by);
    }

    private Outcome<Refund, PaymentRefusal> decide(UUID id, Refund.State state, String note, Actor.Staff by) {
        var refund = table.find(id);
        if (refund.filter(each -> each.state() == Refund.State.ASKED).isEmpty()) {
            return Outcome.refused(new PaymentRefusal.DecidedBefore());
        }
        if (by.account().value().equals(refund.get().account())) {
            return Outcome.refused(new PaymentRefusal.AskedYourself());
        }
        if (note.isBlank() || note.length() > Refund.LONGEST) {
            return Outcome.refused(new PaymentRefusal.ReasonNeeded(Refund.LONGEST));
        }
        return table.decide(id, state, note, clock.instant(), by.displayName())
                ? Outcome.done(table.find(id).orElseThrow())
                : Outcome.refused(new PaymentRefusal.DecidedBefore());
    }
}
