package vn.motcua.portal.my;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResultAssert;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossiers;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.Results;
import vn.motcua.results.ResultsOffice;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedOnPeople;

@ProductTest
class FinishedDossierPageTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignedOnPeople people;

    @Autowired
    ResultsOffice office;

    @Autowired
    Results results;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Commune commune;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        office.open();
    }

    @Test
    void leadsItsOwnerToTheResultInTheStore() {
        var issued = office.issued();
        var document = inTheVault(issued);

        page(issued, IdentificationLevel.LEVEL_2)
                .bodyText()
                .contains("/my/documents/" + document, issued.content().name())
                .doesNotContain("Cho biết ý kiến của bạn");
    }

    @Test
    void asksItsOwnerHowItWasWhenTheResultWasHandedOver() {
        var issued = office.issued();
        var dossier = dossiers.find(issued.matter().dossier()).orElseThrow();
        dossiers.act(ActRequest.on(dossier), new Act.ReturnResult(DeliveryMethod.COUNTER, ""), commune.desk)
                .orThrow();

        page(issued, IdentificationLevel.LEVEL_2).bodyText().contains("href=\"/rate/", "Cho biết ý kiến của bạn");
    }

    @Test
    void isNotThereForWhoeverOnlySaysThatTheNumberIsTheirs() {
        var issued = office.issued();
        inTheVault(issued);

        page(issued, IdentificationLevel.LEVEL_1).bodyText().doesNotContain("/my/documents/");
    }

    private MvcTestResultAssert page(RegisteredResult result, IdentificationLevel level) {
        var owner = people.citizen("Nguyễn Thị Hoa", result.matter().ownerIdentifier());
        return assertThat(browser.get()
                .uri("/my/dossiers/" + result.matter().dossierCode())
                .with(people.signedOn(owner, level)));
    }

    private VaultDocumentId inTheVault(RegisteredResult result) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (results.documentOf(result.id()).isEmpty() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(20_000_000);
        }
        return results.documentOf(result.id()).orElseThrow();
    }
}
