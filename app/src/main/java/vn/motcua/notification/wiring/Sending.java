package vn.motcua.notification.wiring;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.StopReason;
import vn.motcua.notification.domain.BackOff;
import vn.motcua.notification.spi.MessageCarrier;
import vn.motcua.notification.spi.MessageCarrier.Answer;
import vn.motcua.notification.store.BudgetRows;
import vn.motcua.notification.store.Claimed;
import vn.motcua.notification.store.Outbox;
import vn.motcua.notification.store.ReportRows;

/**
 * Hands waiting messages to their carriers. Each node does it; a claim keeps two from sending the same.
 *
 * <p>Between the carrier's yes and our note of it a node may die. A carrier that knows repetitions is then asked again
 * under the same key. With another, what the law demands is sent again, for twice is better than never, and everything
 * else is left and shown as uncertain.
 */
@Component
public class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final OpenChannels channels;
    private final Outbox outbox;
    private final BudgetRows budgets;
    private final ReportRows reports;
    private final Surroundings surroundings;
    private final int senders;

    Sending(
            OpenChannels channels,
            Outbox outbox,
            BudgetRows budgets,
            ReportRows reports,
            Surroundings surroundings,
            MessageSettings settings) {
        this.channels = channels;
        this.outbox = outbox;
        this.budgets = budgets;
        this.reports = reports;
        this.surroundings = surroundings;
        this.senders = settings.senders();
    }

    /** Sends what is due now, until nothing is left or carriers do not answer. */
    @Scheduled(
            initialDelayString = "${motcua.notification.every:5s}",
            fixedDelayString = "${motcua.notification.every:5s}")
    public void round() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var carrier : channels.carriers()) {
                IntStream.range(0, senders).forEach(_ -> threads.submit(worker(carrier)));
            }
        }
    }

    private Callable<Boolean> worker(MessageCarrier carrier) {
        return () -> {
            try {
                boolean goesOn = true;
                while (goesOn) {
                    var claimed = outbox.claim(carrier.channel());
                    goesOn = claimed.isPresent() && isHandled(carrier, claimed.get());
                }
                return true;
            } catch (RuntimeException problem) {
                LOG.error("messages by {} were left; they are taken up again", carrier.channel(), problem);
                return false;
            }
        };
    }

    /** @return false when the carrier does not answer, so that the next message would fare no better */
    private boolean isHandled(MessageCarrier carrier, Claimed message) {
        var id = message.letter().id();
        if (message.again() && !carrier.knowsRepetitions() && !message.mandatory()) {
            outbox.stopped(id, MessageState.FAILED, StopReason.UNCERTAIN, "");
            return true;
        }
        var now = surroundings.now();
        var mayGo = surroundings.next(message.channel(), now);
        if (message.isOverAt(mayGo)) {
            outbox.stopped(id, MessageState.HELD_BACK, StopReason.OVERTAKEN, "");
            budgets.giveBack(id);
            return true;
        }
        if (mayGo.isAfter(now)) {
            outbox.later(id, mayGo, "", false);
            return true;
        }
        if (!isPaid(message)) {
            outbox.stopped(id, MessageState.HELD_BACK, StopReason.OVER_BUDGET, "");
            return true;
        }
        return isSettled(message, carrier.send(message.letter()));
    }

    private boolean isPaid(Claimed message) {
        if (message.charged()) {
            return true;
        }
        var month =
                LocalDate.ofInstant(surroundings.now(), WorkingCalendar.ZONE).withDayOfMonth(1);
        return budgets.of(message.channel(), month)
                .map(budget ->
                        budgets.charge(message.letter().id(), budget, month, message.parts(), message.mandatory()))
                .orElse(true);
    }

    private boolean isSettled(Claimed message, Answer answer) {
        var id = message.letter().id();
        switch (answer) {
            case Answer.Taken(var reference) -> {
                outbox.taken(id, reference);
                reports.settle(message.channel(), reference);
            }
            case Answer.Refused(var said) -> {
                outbox.stopped(id, MessageState.FAILED, StopReason.REFUSED_BY_CARRIER, said);
                budgets.giveBack(id);
            }
            case Answer.Away(var said) -> {
                later(message, said);
                return false;
            }
        }
        return true;
    }

    private void later(Claimed message, String said) {
        var id = message.letter().id();
        var chance = ThreadLocalRandom.current().nextDouble();
        BackOff.after(message.attempts(), message.createdAt(), surroundings.now(), chance)
                .ifPresentOrElse(
                        next -> outbox.later(id, surroundings.next(message.channel(), next), said, true), () -> {
                            outbox.stopped(id, MessageState.FAILED, StopReason.GAVE_UP, said);
                            budgets.giveBack(id);
                        });
        LOG.warn("{} does not take messages: {}; tried again later", message.channel(), said);
    }
}
