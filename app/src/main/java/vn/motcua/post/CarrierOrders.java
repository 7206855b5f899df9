package vn.motcua.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.UnitNames;
import vn.motcua.post.spi.Carrier;
import vn.motcua.post.spi.Carrier.CarrierAway;
import vn.motcua.post.store.CarrierOrderStore;
import vn.motcua.shared.ConsignmentId;

/**
 * Keeps a carrier's system, where there is one, in step: what it is to be told is written down with the move, and told
 * afterwards, again until it answers. Each node may do it; the carrier's calls are idempotent.
 */
@Component
class CarrierOrders {

    private static final Logger LOG = LoggerFactory.getLogger(CarrierOrders.class);
    private static final int AT_ONCE = 100;

    private final Optional<Carrier> carrier;
    private final CarrierOrderStore orders;
    private final UnitNames units;
    private final Clock clock;

    CarrierOrders(ObjectProvider<Carrier> carrier, CarrierOrderStore orders, UnitNames units, Clock clock) {
        this.carrier = Optional.ofNullable(carrier.getIfAvailable());
        this.orders = orders;
        this.units = units;
        this.clock = clock;
    }

    /** What the carrier said last of the consignment; empty where there is no carrier, or it said nothing. */
    Optional<CarrierWord> lastSaid(ConsignmentId consignment) {
        return orders.lastSaid(consignment);
    }

    @EventListener
    void noteDown(ConsignmentMoved moved) {
        if (carrier.isEmpty()) {
            return;
        }
        switch (moved.move()) {
            case ACCEPT -> orders.wanted(moved.after().id());
            case RETURN, LOSE -> orders.unwanted(moved.after().id());
            default -> {}
        }
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void keepInStep() {
        carrier.ifPresent(there -> {
            try {
                orders.toCreate(AT_ONCE).forEach(envelope -> create(there, envelope));
                orders.toCancel(AT_ONCE).forEach(order -> {
                    there.cancel(order);
                    orders.cancelled(order);
                });
                var open = orders.toAsk(AT_ONCE, clock.instant());
                if (!open.isEmpty()) {
                    there.track(open).forEach(orders::saw);
                }
            } catch (CarrierAway away) {
                LOG.warn("the carrier does not answer; it is told again in a minute", away);
            }
        });
    }

    private void create(Carrier there, Consignment envelope) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var deskName = units.of(envelope.desk(), today, Locale.of("vi", "VN"));
        orders.created(envelope.id(), there.create(envelope, envelope.desk(), deskName));
    }
}
