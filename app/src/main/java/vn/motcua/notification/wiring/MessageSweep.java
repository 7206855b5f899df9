package vn.motcua.notification.wiring;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.notification.store.NumberRows;
import vn.motcua.notification.store.Outbox;
import vn.motcua.notification.store.ReportRows;

/** Erases what has been kept long enough; each node may do it at any time. */
@Component
class MessageSweep {

    private final Outbox outbox;
    private final ReportRows reports;
    private final NumberRows numbers;
    private final MessageSettings settings;
    private final Clock clock;

    MessageSweep(Outbox outbox, ReportRows reports, NumberRows numbers, MessageSettings settings, Clock clock) {
        this.outbox = outbox;
        this.reports = reports;
        this.numbers = numbers;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 17, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void clearAway() {
        var today = clock.instant().atZone(clock.getZone());
        var past = today.minus(settings.keep()).toInstant();
        outbox.erase(past);
        numbers.clearAway(past);
        reports.clearAway();
    }
}
