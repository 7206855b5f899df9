package vn.motcua.payment;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.payment.store.OrderTable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;

/** Money taken at the desk, or seen on the unit's account. */
@Service
public class Desk {

    /** The most that the number of a slip or a transfer may have, in letters. */
    public static final int LONGEST_NUMBER = 60;

    private final OrderTable orders;
    private final Settlements settlements;
    private final Clock clock;

    Desk(OrderTable orders, Settlements settlements, Clock clock) {
        this.orders = orders;
        this.settlements = settlements;
        this.clock = clock;
    }

    /**
     * What an officer took.
     *
     * @param number of the card slip or the transfer; may be empty for cash
     */
    public record Taken(PayMethod method, Money amount, String number) {}

    /** Writes down what the officer took: all of it or nothing, and only at the desk that takes it. */
    @Transactional
    public Outcome<PaymentOrder, PaymentRefusal> take(UUID id, Taken taken, Actor.Staff officer) {
        var order = orders.lock(id);
        if (!order.desk().equals(officer.unit()) || officer.role() != Role.RECEPTION_OFFICER) {
            return Outcome.refused(new PaymentRefusal.NotYours());
        }
        if (order.state() == OrderState.PAID) {
            return Outcome.refused(new PaymentRefusal.AlreadyPaid());
        }
        if (!order.state().isOpen()) {
            return Outcome.refused(new PaymentRefusal.Closed());
        }
        if (!taken.amount().equals(order.amount())) {
            return Outcome.refused(new PaymentRefusal.NotTheAmount(order.amount()));
        }
        boolean numberNeeded =
                taken.method() != PayMethod.CASH && taken.number().isBlank();
        if (numberNeeded || taken.number().length() > LONGEST_NUMBER || taken.method() == PayMethod.PLATFORM) {
            return Outcome.refused(new PaymentRefusal.NumberNeeded(LONGEST_NUMBER));
        }
        return Outcome.done(settlements.pay(order, income(order, taken, officer)));
    }

    private Income income(PaymentOrder order, Taken taken, Actor.Staff officer) {
        var now = clock.instant();
        return new Income(
                UUID.randomUUID(),
                order.id(),
                true,
                taken.method(),
                "",
                taken.number().strip(),
                taken.amount(),
                now,
                now,
                officer.displayName(),
                order.unit());
    }
}
