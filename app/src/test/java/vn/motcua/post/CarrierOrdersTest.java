package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.motcua.organisation.UnitNames;
import vn.motcua.post.spi.Carrier;
import vn.motcua.post.store.CarrierOrderStore;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

@ProductTest
class CarrierOrdersTest {

    @Autowired
    NewConsignments made;

    @Autowired
    CarrierOrderStore store;

    @Autowired
    UnitNames units;

    @Autowired
    Commune commune;

    @Autowired
    MovableClock clock;

    private final Mailbox mailbox = new Mailbox();
    private Consignment sent;
    private CarrierOrders orders;

    @BeforeEach
    void anEnvelope() {
        clock.moveTo("2026-01-05T09:00");
        sent = made.accept(PostWindow.dossier(commune.procedure()), PostWindow.agent())
                .orThrow();
        var factory = new StaticListableBeanFactory(Map.of("carrier", mailbox));
        orders = new CarrierOrders(factory.getBeanProvider(Carrier.class), store, units, clock);
    }

    @Test
    void aCarrierThatWasAwayIsToldAgainAndOnlyOnce() {
        orders.noteDown(new ConsignmentMoved(sent, Move.ACCEPT));
        mailbox.away = true;
        orders.keepInStep();
        assertThat(mailbox.orders).isEmpty();

        mailbox.away = false;
        orders.keepInStep();
        orders.keepInStep();

        assertThat(mailbox.told).containsOnlyOnce(sent.code().value());
        assertThat(orders.lastSaid(sent.id())).contains("đang vận chuyển");
    }

    @Test
    void whatWentBackIsTakenBack() {
        orders.noteDown(new ConsignmentMoved(sent, Move.ACCEPT));
        orders.keepInStep();

        orders.noteDown(new ConsignmentMoved(sent, Move.RETURN));
        orders.keepInStep();

        assertThat(mailbox.orders).doesNotContainKey("N-" + sent.code());
    }

    @Test
    void withoutACarrierNothingIsWrittenDown() {
        var none =
                new CarrierOrders(new StaticListableBeanFactory().getBeanProvider(Carrier.class), store, units, clock);

        none.noteDown(new ConsignmentMoved(sent, Move.ACCEPT));
        none.keepInStep();

        assertThat(store.toCreate(100)).extracting(Consignment::id).doesNotContain(sent.id());
    }

    /** A carrier in memory. */
    private static final class Mailbox implements Carrier {

        private final Map<String, Consignment> orders = new LinkedHashMap<>();
        private final List<String> told = new ArrayList<>();
        private boolean away;

        @Override
        public String create(Consignment envelope, UnitCode desk, String deskName) {
            if (away) {
                throw new CarrierAway("no answer", new IllegalStateException());
            }
            told.add(envelope.code().value());
            orders.put("N-" + envelope.code(), envelope);
            return "N-" + envelope.code();
        }

        @Override
        public void cancel(String order) {
            orders.remove(order);
        }

        @Override
        public List<Sighting> track(List<String> asked) {
            return asked.stream()
                    .filter(orders::containsKey)
                    .map(order -> new Sighting(order, "đang vận chuyển", Instant.EPOCH))
                    .toList();
        }
    }
}
