package vn.motcua.results.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.applicant.SignedOnApplicant;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Intakes;
import vn.motcua.dossier.Parties;
import vn.motcua.fees.DossierFees;
import vn.motcua.filing.Contact;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftId;
import vn.motcua.filing.DraftPaper;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filer;
import vn.motcua.filing.Filings;
import vn.motcua.filing.NewDrafts;
import vn.motcua.payment.OrderMother;
import vn.motcua.payment.PaymentOrders;
import vn.motcua.payment.SubjectRef;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultsOffice;
import vn.motcua.results.store.DeliveryStore;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedOnPeople;
import vn.motcua.testing.SmallProvince;

@ProductTest
class HandingOverTest {

    private static final String ADDRESS = "192.0.2.61";

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
    NewDrafts beginnings;

    @Autowired
    Drafts drafts;

    @Autowired
    Filings filings;

    @Autowired
    Intakes intakes;

    @Autowired
    Commune commune;

    @Autowired
    SignedOnPeople people;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        office.open();
    }

    @Test
    void whoeverWantsItElectronicallyHasItWithTheVault() {
        var signed = office.signedOf(filedFromAfar(DeliveryMethod.ELECTRONIC));

        var dossier = issued(signed);

        assertThat(dossier.status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertThat(dossiers.history(dossier.id()).getLast().event())
                .isEqualTo(new DossierEvent.ResultReturned(DeliveryMethod.ELECTRONIC, ""));
    }

    @Test
    void whatIsWantedOnPaperOrWasFiledAtTheDeskWaitsForTheDesk() {
        var onPaper = office.signedOf(filedFromAfar(DeliveryMethod.COUNTER));

        assertThat(issued(onPaper).status()).isEqualTo(DossierStatus.PROCESSED);
        assertThat(issued(office.signed()).status()).isEqualTo(DossierStatus.PROCESSED);
    }

    @Test
    void whatIsNotPaidForWaitsForTheDesk() {
        var signed = office.signedOf(filedFromAfar(DeliveryMethod.ELECTRONIC));
        var matter = signed.matter();
        var subject = new SubjectRef(
                DossierFees.SUBJECT,
                matter.dossier().value(),
                matter.dossierCode().value());
        orders.open(OrderMother.owing(25_000, SmallProvince.DESK, subject));

        assertThat(issued(signed).status()).isEqualTo(DossierStatus.PROCESSED);
    }

    /** Filed by somebody who says how they want the result, and received at the desk. */
    private Dossier filedFromAfar(DeliveryMethod delivery) {
        var filer = new Filer.Self(
                new SignedOnApplicant(people.citizen("Phạm Thị Lài"), IdentificationLevel.LEVEL_2, Optional.empty()));
        var draft = beginnings
                .begin(DraftId.next(), commune.procedure(), filer.parties(), filer)
                .orThrow()
                .id();
        drafts.change(draft, filer, opened -> Outcome.done(filledIn(opened, filer.parties(), delivery)))
                .orThrow();
        var ready = filings.prepare(drafts.open(draft, filer).orThrow(), filer, ADDRESS)
                .orThrow();
        var filed = filings.send(ready, ready.papers(), filer, ADDRESS).orThrow();
        var brought = List.of(Component.onPaper("c1", "Tờ khai theo mẫu", 1, 0, 0));
        return intakes.receive(ActRequest.on(filed), "standard", brought, 1, commune.desk)
                .orThrow();
    }

    private static Draft.Content filledIn(Drafts.Opened opened, Parties parties, DeliveryMethod delivery) {
        return opened.draft()
                .content()
                .at("case-1", SmallProvince.DESK.value(), "")
                .with("c1", DraftPaper.notNeeded("Tờ khai theo mẫu", "mang theo sau"))
                .of(parties, new Contact("0912345678", "", "Thôn 3, xã Thử", delivery));
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
