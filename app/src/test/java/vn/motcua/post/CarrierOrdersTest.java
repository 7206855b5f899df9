package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    Consignments consignments;

    @Autowired
    PostSettings settings;

    @Autowired
    JdbcClient database;

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
        assertThat(orders.lastSaid(sent.id())).map(CarrierWord::text).contains("đang vận chuyển");
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
    void whatHappenedLastCountsHoweverOftenAndInWhateverOrderItIsTold() {
        orders.noteDown(new ConsignmentMoved(sent, Move.ACCEPT));
        orders.keepInStep();
        var arrived = sighting(CarrierStage.ARRIVED, "đã đến bưu cục phát", "2026-01-05T14:00");
        var odd = sighting(CarrierStage.UNKNOWN, "KT-77", "2026-01-05T15:00");
        mailbox.says = List.of(odd, arrived, arrived, odd);

        orders.keepInStep();
        orders.keepInStep();

        assertThat(orders.lastSaid(sent.id()))
                .contains(new CarrierWord(odd.order(), CarrierStage.UNKNOWN, "KT-77", odd.at()));
        assertThat(database.sql("select count(*) from post.sighting where consignment = :id")
                        .param("id", sent.id().value())
                        .query(Integer.class)
                        .single())
                .as("under way, arrived, and the state that nobody knows: once each")
                .isEqualTo(3);
        assertThat(consignments
                        .findFor(PostWindow.agent(), sent.id())
                        .orElseThrow()
                        .state())
                .as("no carrier moves an envelope")
                .isEqualTo(ConsignmentState.ACCEPTED_AT_POST);
    }

    @Test
    void whatIsSaidOfANumberThatIsNotOursIsKeptForSomebodyToAsk() {
        orders.noteDown(new ConsignmentMoved(sent, Move.ACCEPT));
        orders.keepInStep();
        var stray = new Carrier.Sighting(
                "N-STRAY-" + sent.code(),
                CarrierStage.LOST,
                "không tìm thấy",
                MovableClock.instant("2026-01-05T16:00"));
        mailbox.says = List.of(stray);

        orders.keepInStep();
        orders.keepInStep();

        assertThat(settings.saidOfNothing())
                .filteredOn(word -> word.order().equals(stray.order()))
                .singleElement()
                .extracting(CarrierWord::stage)
                .isEqualTo(CarrierStage.LOST);
        assertThat(orders.lastSaid(sent.id())).map(CarrierWord::stage).contains(CarrierStage.UNDER_WAY);
    }

    private Carrier.Sighting sighting(CarrierStage stage, String text, String at) {
        return new Carrier.Sighting("N-" + sent.code(), stage, text, MovableClock.instant(at));
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
        private List<Sighting> says = List.of();

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
            var always = asked.stream()
                    .filter(orders::containsKey)
                    .map(order -> new Sighting(order, CarrierStage.UNDER_WAY, "đang vận chuyển", Instant.EPOCH));
            return Stream.concat(says.stream(), always).toList();
        }
    }
}
