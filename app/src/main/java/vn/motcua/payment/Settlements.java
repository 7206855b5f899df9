package vn.motcua.payment;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.SecurityLog;
import vn.motcua.payment.spi.Notice;
import vn.motcua.payment.spi.Settled;
import vn.motcua.payment.store.AttemptTable;
import vn.motcua.payment.store.IncomeTable;
import vn.motcua.payment.store.OrderTable;

/**
 * What a platform's notice does to an order, whenever and however often it comes. The order is locked meanwhile, so that
 * two at once are one after the other; whatever does not fit changes nothing and stands on the security log.
 */
@Service
class Settlements {

    private final OrderTable orders;
    private final AttemptTable attempts;
    private final IncomeTable incomes;
    private final Receipts receipts;
    private final Refunds refunds;
    private final SecurityLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settlements(
            OrderTable orders,
            AttemptTable attempts,
            IncomeTable incomes,
            Receipts receipts,
            Refunds refunds,
            SecurityLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.orders = orders;
        this.attempts = attempts;
        this.incomes = incomes;
        this.receipts = receipts;
        this.refunds = refunds;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** @param asked whether we asked for it ourselves; then hearing the same again is nothing to be noted */
    @Transactional
    Settled settle(String platform, Notice notice, boolean asked) {
        var attempt = attempts.find(platform, notice.reference()).orElse(null);
        if (attempt == null) {
            return noted(platform, notice, Settled.UNKNOWN);
        }
        var order = orders.lock(attempt.order());
        if (incomes.knows(platform, notice.transaction())) {
            return asked ? Settled.REPEATED : noted(platform, notice, Settled.REPEATED);
        }
        if (!notice.successful()) {
            failed(order, attempt.id());
            return Settled.NOT_PAID;
        }
        if (!notice.amount().equals(order.amount())) {
            return noted(platform, notice, Settled.WRONG_AMOUNT);
        }
        return took(order, attempt, notice);
    }

    private Settled took(PaymentOrder order, Attempt attempt, Notice notice) {
        boolean counts = order.state().isOpen();
        var income = new Income(
                UUID.randomUUID(),
                order.id(),
                counts,
                PayMethod.PLATFORM,
                attempt.platform(),
                notice.transaction(),
                notice.amount(),
                notice.at(),
                clock.instant(),
                attempt.platform(),
                order.unit());
        if (!counts) {
            incomes.add(income);
            refunds.ask(income.id(), Refunds.NOT_DUE);
            return noted(attempt.platform(), notice, Settled.TO_GIVE_BACK);
        }
        pay(order, income);
        attempts.move(attempt.id(), Attempt.State.PAID);
        return Settled.PAID;
    }

    /** The order, locked and open, is paid by this money. */
    PaymentOrder pay(PaymentOrder order, Income income) {
        incomes.add(income);
        orders.move(order.id(), OrderState.PAID, "", income.heardAt());
        receipts.issue(order, income);
        var paid = orders.find(order.id()).orElseThrow();
        events.publishEvent(new PaymentMade(paid));
        return paid;
    }

    /** The platform did not take the try; should it tell of money for it all the same, that counts. */
    @Transactional
    void giveUp(Attempt attempt) {
        failed(orders.lock(attempt.order()), attempt.id());
    }

    /** A failure that is told after the success is out of order, and changes nothing. */
    private void failed(PaymentOrder order, UUID attempt) {
        var all = attempts.of(order.id());
        all.stream()
                .filter(each -> each.id().equals(attempt) && each.state() == Attempt.State.BEGUN)
                .forEach(each -> attempts.move(each.id(), Attempt.State.FAILED));
        boolean others = all.stream()
                .anyMatch(each ->
                        each.state() == Attempt.State.BEGUN && !each.id().equals(attempt));
        if (order.state() == OrderState.WAITING && !others) {
            orders.move(order.id(), OrderState.UNPAID, "", clock.instant());
        }
    }

    private Settled noted(String platform, Notice notice, Settled settled) {
        log.note(
                SecurityEventKind.PAYMENT_REFUSED,
                platform + ": " + settled + " " + Callbacks.harmless(notice.reference()));
        return settled;
    }
}
