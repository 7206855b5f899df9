package vn.motcua.results.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.fees.DossierFees;
import vn.motcua.payment.AmountDue;
import vn.motcua.payment.AmountDue.Position;
import vn.motcua.payment.DueKind;
import vn.motcua.payment.DueLine;
import vn.motcua.payment.NewOrder;
import vn.motcua.payment.Payer;
import vn.motcua.payment.PaymentOrders;
import vn.motcua.payment.SubjectRef;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultsOffice;
import vn.motcua.results.store.DeliveryStore;
import vn.motcua.shared.Money;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;

@ProductTest
class HandingOverTest {

    @Autowired
    VaultDeliveries deliveries;

    @Autowired
    DeliveryStore lines;

    @Autowired
    Dossiers dossiers;

    @Autowired
    PaymentOrders orders;

    @Autowired
    ResultsOffice office;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        office.open();
    }

    @Test
    void whoeverWantsItElectronicallyHasItWithTheVault() {
        var signed = office.signed();
        filedFromAfar(signed, DeliveryMethod.ELECTRONIC);

        var dossier = issued(signed);

        assertThat(dossier.status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertThat(dossiers.history(dossier.id()).getLast().event())
                .isEqualTo(new DossierEvent.ResultReturned(DeliveryMethod.ELECTRONIC, ""));
    }

    @Test
    void whatIsWantedOnPaperOrWasFiledAtTheDeskWaitsForTheDesk() {
        var onPaper = office.signed();
        filedFromAfar(onPaper, DeliveryMethod.COUNTER);

        assertThat(issued(onPaper).status()).isEqualTo(DossierStatus.PROCESSED);
        assertThat(issued(office.signed()).status()).isEqualTo(DossierStatus.PROCESSED);
    }

    @Test
    void whatIsNotPaidForWaitsForTheDesk() {
        var signed = office.signed();
        filedFromAfar(signed, DeliveryMethod.ELECTRONIC);
        var matter = signed.matter();
        var line = new DueLine(DueKind.FEE, "", "Phí thử", new Money(25_000));
        orders.open(new NewOrder(
                new SubjectRef(
                        DossierFees.SUBJECT,
                        matter.dossier().value(),
                        matter.dossierCode().value()),
                new Payer("Phạm Thị Lài", "", ""),
                SmallProvince.DESK,
                new AmountDue(List.of(new Position(line, null, line.amount())))));

        assertThat(issued(signed).status()).isEqualTo(DossierStatus.PROCESSED);
    }

    private void filedFromAfar(RegisteredResult result, DeliveryMethod delivery) {
        var matter = result.matter();
        database.sql("""
                        insert into filing.filing
                            (dossier, code, keeper, procedure, receiving_unit, delivery, filed_at, answer_by)
                        values (?, ?, 'test', ?, ?, ?, now(), now())
                        """)
                .params(
                        matter.dossier().value(),
                        matter.dossierCode().value(),
                        matter.procedure().value(),
                        SmallProvince.DESK.value(),
                        delivery.name())
                .update();
    }

    /** Issues it and waits until it lies in the vault. */
    private Dossier issued(RegisteredResult signed) {
        var result = office.issued(List.of(signed)).getFirst();
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (!lines.states(result.id()).contains("PUT.DONE") && Instant.now().isBefore(end)) {
            deliveries.deliver();
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(lines.states(result.id())).contains("PUT.DONE");
        return dossiers.find(result.matter().dossier()).orElseThrow();
    }
}
