package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.wiring.Journal;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

/** Two nodes on one database, each with a memory of its own. */
@ProductTest
class OtherNodeTest {

    @Autowired
    Commune commune;

    @Autowired
    Dossiers here;

    @Autowired
    ApplicationContext product;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MovableClock clock;

    private final AnnotationConfigApplicationContext otherNode = new AnnotationConfigApplicationContext();
    private Dossier received = DossierMother.filed();

    @BeforeEach
    void aDossierThatThisNodeReceived() {
        otherNode.setParent(product);
        otherNode.register(Dossiers.class, Journal.class, DossierStore.class);
        otherNode.refresh();
        clock.moveTo("2026-01-05T08:00");
        received = commune.received();
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
        there().act(ActRequest.on(received), handOver(), commune.officer).orThrow();
        assertChangedMeanwhile(here.act(ActRequest.on(received), handOver(), commune.officer));
    }

    @Test
    void aNodeThatIsBehindRefusesNothingOnOldGrounds() {
        there().act(ActRequest.on(received), handOver(), commune.officer).orThrow();
        assertChangedMeanwhile(here.act(ActRequest.on(received), handOver(), commune.desk));
    }

    @Test
    void aNodeThatIsBehindCatchesUp() {
        var moved = there().act(ActRequest.on(received), handOver(), commune.officer)
                .orThrow();
        assertThat(here.act(ActRequest.on(moved), new Act.Withdraw("Xin rút"), commune.desk)
                        .isDone())
                .isTrue();
    }

    @Test
    void theSameFormPostedToBothNodesActsOnce() {
        var request = ActRequest.on(received);
        var first = there().act(request, handOver(), commune.officer).orThrow();
        assertThat(here.act(request, handOver(), commune.officer).orThrow()).isEqualTo(first);
        assertThat(here.history(received.id())).hasSize(3);
    }

    @Test
    void anActThatWasRolledBackIsForgotten() {
        transactions.executeWithoutResult(transaction -> {
            here.act(ActRequest.on(received), handOver(), commune.officer).orThrow();
            transaction.setRollbackOnly();
        });
        assertThat(here.find(received.id())).contains(received);
        assertThat(here.act(ActRequest.on(received), handOver(), commune.officer)
                        .isDone())
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
}
