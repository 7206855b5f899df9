package vn.motcua.payment;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.UnitNames;
import vn.motcua.payment.spi.Asking;
import vn.motcua.payment.spi.Heard;
import vn.motcua.payment.spi.PaymentPlatform;
import vn.motcua.payment.store.AttemptTable;
import vn.motcua.payment.store.OrderTable;
import vn.motcua.shared.Outcome;

/**
 * Leads a payer to a platform. The try is written down before the platform hears of it, so that its notice is understood
 * even when it comes before the platform's answer.
 */
@Service
public class Checkout {

    /** As long as that, whoever presses the button again is led to the same page of the platform. */
    private static final Duration SAME_TRY = Duration.ofMinutes(10);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final int LOOKS = 40;
    private static final int MOST_TRIES = 30;

    private final Platforms platforms;
    private final OrderTable orders;
    private final AttemptTable attempts;
    private final Settlements settlements;
    private final UnitNames units;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Checkout(
            Platforms platforms,
            OrderTable orders,
            AttemptTable attempts,
            Settlements settlements,
            UnitNames units,
            TransactionTemplate transactions,
            Clock clock) {
        this.platforms = platforms;
        this.orders = orders;
        this.attempts = attempts;
        this.settlements = settlements;
        this.units = units;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Try(Attempt attempt, boolean fresh) {}

    /**
     * Begins to pay, or goes on with the try that was begun some minutes ago at the same platform.
     *
     * @param back where the platform leads the browser afterwards
     * @param address of the payer's browser
     */
    public Outcome<URI, PaymentRefusal> begin(PaymentOrder order, String platform, URI back, String address) {
        var found = platforms.find(platform);
        if (found.isEmpty()) {
            return Outcome.refused(new PaymentRefusal.NoSuchPlatform());
        }
        Outcome<Try, PaymentRefusal> begun = transactions.execute(_ -> attempt(order.id(), found.get()));
        return switch (begun) {
            case Outcome.Refused<Try, PaymentRefusal>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Try, PaymentRefusal>(Try(var attempt, var fresh)) ->
                fresh ? announce(order, attempt, found.get(), back, address) : awaited(attempt, found.get());
        };
    }

    /** Asks the platforms about tries whose outcome is not known. */
    public PaymentOrder ask(PaymentOrder order) {
        if (order.state().isOpen()) {
            attempts.of(order.id()).reversed().stream()
                    .filter(attempt -> attempt.state() == Attempt.State.BEGUN)
                    .limit(2)
                    .forEach(this::ask);
        }
        return orders.find(order.id()).orElseThrow();
    }

    private void ask(Attempt attempt) {
        platforms.find(attempt.platform()).ifPresent(platform -> {
            if (platform.ask(attempt) instanceof Heard.Verified(var notice)
                    && notice.reference().equals(attempt.reference())) {
                settlements.settle(platform.code(), notice, true);
            }
        });
    }

    private Outcome<Try, PaymentRefusal> attempt(UUID id, PaymentPlatform platform) {
        var order = orders.lock(id);
        if (order.state() == OrderState.PAID) {
            return Outcome.refused(new PaymentRefusal.AlreadyPaid());
        }
        if (!order.state().isOpen()) {
            return Outcome.refused(new PaymentRefusal.Closed());
        }
        var before = attempts.of(id);
        var now = clock.instant();
        var same = before.stream()
                .filter(each -> each.state() == Attempt.State.BEGUN
                        && each.platform().equals(platform.code())
                        && each.begunAt().isAfter(now.minus(SAME_TRY)))
                .findFirst();
        if (same.isPresent()) {
            return Outcome.done(new Try(same.get(), false));
        }
        if (before.size() >= MOST_TRIES) {
            return Outcome.refused(new PaymentRefusal.TooManyTries());
        }
        int number = before.size() + 1;
        var attempt = new Attempt(
                UUID.randomUUID(),
                id,
                number,
                platform.code(),
                platform.referenceOf(order, number),
                Attempt.State.BEGUN,
                null,
                now);
        attempts.add(attempt);
        orders.move(id, OrderState.WAITING, "", now);
        return Outcome.done(new Try(attempt, true));
    }

    private Outcome<URI, PaymentRefusal> announce(
            PaymentOrder order, Attempt attempt, PaymentPlatform platform, URI back, String address) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var unit = units.of(order.unit(), today, Locale.of("vi"));
        var answer = platform.begin(new Asking(order, attempt, back, address, unit));
        switch (answer) {
            case Outcome.Done<URI, PaymentRefusal>(var redirect) -> attempts.leadsTo(attempt.id(), redirect);
            case Outcome.Refused<URI, PaymentRefusal> _ -> settlements.giveUp(attempt);
        }
        return answer;
    }

    /** A second press of the button waits for the answer to the first. */
    private Outcome<URI, PaymentRefusal> awaited(Attempt attempt, PaymentPlatform platform) {
        Optional<Attempt> now = Optional.of(attempt);
        for (int look = 0; look < LOOKS; look++) {
            var redirect = now.map(Attempt::redirect).orElse(null);
            if (redirect != null) {
                return Outcome.done(redirect);
            }
            if (now.filter(each -> each.state() == Attempt.State.BEGUN).isEmpty() || !slept()) {
                break;
            }
            now = attempts.find(attempt.platform(), attempt.reference());
        }
        return Outcome.refused(new PaymentRefusal.PlatformAway(platform.name()));
    }

    private static boolean slept() {
        try {
            Thread.sleep(LOOK_AGAIN);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
