package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.wiring.Journal;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;

/** Two nodes on one database, each with a memory of its own. */
@ProductTest
class OtherNodeTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(580_000);

    @Autowired
    SmallProvince province;

    @Autowired
    Intakes intakes;

    @Autowired
    Dossiers here;

    @Autowired
    ApplicationContext product;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MovableClock clock;

    private final AnnotationConfigApplicationContext otherNode = new AnnotationConfigApplicationContext();
    private final Actor.Staff desk = staff(Role.RECEPTION_OFFICER, SmallProvince.DESK);
    private final Actor.Staff officer = staff(Role.CASE_OFFICER, SmallProvince.DIVISION);
    private Dossier received = DossierMother.filed();

    @BeforeEach
    void aDossierThatThisNodeReceived() {
        otherNode.setParent(product);
        otherNode.register(Dossiers.class, Journal.class, DossierStore.class);
        otherNode.refresh();
        clock.moveTo("2026-01-05T08:00");
        received = intakes.receive(
                        new Intake(
                                province.found().procedure("7." + SERIAL.incrementAndGet()),
                                "case-1",
                                "standard",
                                SmallProvince.DESK,
                                SmallProvince.DIVISION,
                                Channel.COUNTER,
                                Parties.of(Party.citizen("Nguyễn Thị Hoa", "051190001234")),
                                List.of(Component.onPaper("c1", "Tờ khai", 1, 0, 0)),
                                1,
                                "",
                                UUID.randomUUID()),
                        desk)
                .orThrow();
    }

    @AfterEach
    void stop() {
        otherNode.close();
    }

    @Test
    void whatOneNodeWroteTheOtherReadsToTheLetter() {
        assertThat(there().find(received.id())).contains(received);
        assertThat(there().history(received.id())).isEqualTo(here.history(received.id()));
    }

    @Test
    void aNodeThatIsBehindTellsWhatTheOtherDid() {
        there().act(ActRequest.on(received), handOver(), officer).orThrow();
        assertChangedMeanwhile(here.act(ActRequest.on(received), handOver(), officer));
    }

    @Test
    void aNodeThatIsBehindRefusesNothingOnOldGrounds() {
        there().act(ActRequest.on(received), handOver(), officer).orThrow();
        assertChangedMeanwhile(here.act(ActRequest.on(received), handOver(), desk));
    }

    @Test
    void aNodeThatIsBehindCatchesUp() {
        var moved = there().act(ActRequest.on(received), handOver(), officer).orThrow();
        assertThat(here.act(ActRequest.on(moved), new Act.Withdraw("Xin rút"), desk)
                        .isDone())
                .isTrue();
    }

    @Test
    void theSameFormPostedToBothNodesActsOnce() {
        var request = ActRequest.on(received);
        var first = there().act(request, handOver(), officer).orThrow();
        assertThat(here.act(request, handOver(), officer).orThrow()).isEqualTo(first);
        assertThat(here.history(received.id())).hasSize(3);
    }

    @Test
    void anActThatWasRolledBackIsForgotten() {
        transactions.executeWithoutResult(transaction -> {
            here.act(ActRequest.on(received), handOver(), officer).orThrow();
            transaction.setRollbackOnly();
        });
        assertThat(here.find(received.id())).contains(received);
        assertThat(here.act(ActRequest.on(received), handOver(), officer).isDone())
                .isTrue();
    }

    private static void assertChangedMeanwhile(Outcome<Dossier, DossierRefusal> outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(
                                        DossierRefusal.ChangedMeanwhile.class,
                                        changed -> assertThat(changed.what()).isEqualTo("HandedOver")));
    }

    private Dossiers there() {
        return otherNode.getBean(Dossiers.class);
    }

    private Act handOver() {
        return new Act.HandOver(received.work().openTasks().getFirst().id(), "Đủ điều kiện");
    }

    private static Actor.Staff staff(Role role, UnitCode unit) {
        return new Actor.Staff(AccountId.next(), PostId.next(), unit, role, "Nguyễn Văn An", null);
    }
}
