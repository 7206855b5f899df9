package vn.motcua.counter.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.catalog.ProcedureMother.paper;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.Component.State;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLists;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Evidence;
import vn.motcua.dossier.LookUpMethod;
import vn.motcua.dossier.Party;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.Commune;
import vn.motcua.testing.KnownPopulation;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.vault.Consent;
import vn.motcua.vault.Consents;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultAccess;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultViews;

@ProductTest
class IntakeOffersTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Commune commune;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierLists lists;

    @Autowired
    Vault vault;

    @Autowired
    VaultViews views;

    @Autowired
    Consents consents;

    @Autowired
    KnownPopulation population;

    @Autowired
    MovableClock clock;

    private final Party person = Commune.owner();
    private final String form = UUID.randomUUID().toString();
    private ProcedureCode procedure = new ProcedureCode("9.000000");

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        procedure = commune.procedureAsking(
                paper("c1", "Tờ khai theo mẫu", null),
                paper("c2", "Bản sao Giấy khai sinh", null),
                paper("c3", "Sổ hộ khẩu", null));
    }

    @Test
    void whatIsHeldIsOfferedAboveThePapersAndTheOwnerCanSeeThatItWasShown() {
        put();

        assertThat(draft())
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Đã có trong kho dữ liệu", "F7", "Giấy khai sinh", "12/2020", "name=\"all\"")
                .contains("Tra cứu Cơ sở dữ liệu quốc gia về dân cư")
                .doesNotContain("reuse.", "counter.intake.offers");
        draft();
        assertThat(views.accessesTo(person.identifier(), 10))
                .extracting(VaultAccess::kind)
                .containsExactly(VaultAccess.Kind.SHOWN, VaultAccess.Kind.PUT);
    }

    @Test
    void oneKeyTakesEverythingAndItIsReceived() {
        var document = put();
        population.knows(person.identifier(), person.name());
        var taken = draft("offer", OfferRow.TAKE_ALL);
        assertThat(taken)
                .hasStatusOk()
                .bodyText()
                .contains("name=\"take.c2\" value=\"vault:" + document.id() + "\"", "value=\"population\"")
                .doesNotContain("F7</kbd></button>", "paper.c2.originals");

        var dossier = received("take.c2", "vault:" + document.id(), "take.c3", "population", "all", "yes");

        assertThat(dossier.component("c1").orElseThrow().state()).isEqualTo(State.RECEIVED_ON_PAPER);
        assertThat(dossier.component("c2").orElseThrow().state()).isEqualTo(State.REUSED);
        assertThat(dossier.component("c3").orElseThrow().evidence())
                .isEqualTo(Evidence.lookedUp(LookUpMethod.POPULATION_DATABASE));
    }

    @Test
    void oneOfferIsTakenByItsButtonAndGivenBack() {
        var document = put();

        assertThat(draft("offer", "take c2 vault:" + document.id()))
                .bodyText()
                .contains("name=\"take.c2\"", "value=\"drop c2\"");
        assertThat(draft("offer", "drop c2", "take.c2", "vault:" + document.id()))
                .bodyText()
                .doesNotContain("name=\"take.c2\"");
    }

    @Test
    void whatTheVaultRefusesIsToldAndNothingTypedIsLost() {
        var document = put();
        vault.revoke(document.id(), "Cấp sai", commune.clerk).orThrow();

        assertThat(post("receptions", "take.c2", "vault:" + document.id(), "all", "yes", "address", "Thôn Ba"))
                .hasStatus(422)
                .bodyText()
                .contains("đã bị thu hồi", "Thôn Ba", "href=\"#papers\"");
        assertThat(lists.openOf(person.identifier(), procedure)).isEmpty();
    }

    @Test
    void theDocumentOfAnotherIsRefusedInWords() {
        var foreign =
                vault.put(Papers.of(Papers.somebody()).asNew(), commune.clerk).orThrow();

        assertRefused(foreign.id().toString(), "chưa đồng ý hoặc đã phản đối");
    }

    @Test
    void anExpiredDocumentIsRefusedWithItsDay() {
        var expired = vault.put(
                        Papers.of(person.identifier()).until("2026-01-04").asNew(), commune.clerk)
                .orThrow();

        assertRefused(expired.id().toString(), "hết hạn ngày 04/01/2026");
    }

    @Test
    void anEarlierVersionIsRefusedForTheSakeOfTheLatest() {
        var first = put();
        vault.put(Papers.of(person.identifier()).replacing(first).asNew(), commune.clerk)
                .orThrow();

        assertRefused(first.id().toString(), "đã được thay bằng bản mới hơn");
    }

    @Test
    void aDocumentThatWasChangedAfterSigningIsRefused() {
        var broken = vault.put(
                        Papers.of(person.identifier())
                                .signed(VaultDocument.Signed.BROKEN)
                                .asNew(),
                        commune.clerk)
                .orThrow();

        assertRefused(broken.id().toString(), "bị thay đổi sau khi ký");
    }

    @Test
    void whoeverObjectedToThePurposeIsHeeded() {
        var document = put();
        consents.state(person.identifier(), "REUSE", Consent.Statement.WITHDRAWN, "phiếu 01", commune.clerk)
                .orThrow();

        assertRefused(document.id().toString(), "chưa đồng ý hoặc đã phản đối");
    }

    @Test
    void anOfferOfNothingIsRefused() {
        assertRefused(UUID.randomUUID().toString(), "không còn trong kho");
    }

    /** Nothing is received, the officer reads why at the papers, and no use is written down. */
    private void assertRefused(String document, String words) {
        assertThat(post("receptions", "take.c2", "vault:" + document, "all", "yes"))
                .hasStatus(422)
                .bodyText()
                .contains(words, "href=\"#papers\"");
        assertThat(lists.openOf(person.identifier(), procedure)).isEmpty();
        assertThat(views.accessesTo(person.identifier(), 10))
                .noneMatch(access -> access.kind() == VaultAccess.Kind.USED);
    }

    @Test
    void thePopulationRegisterThatDoesNotKnowThePersonIsToldOf() {
        assertThat(post("receptions", "take.c3", "population", "all", "yes"))
                .hasStatus(422)
                .bodyText()
                .contains("không xác nhận được");
    }

    @Test
    void anotherMethodOfLookUpIsChosenByHand() {
        var dossier = received("paper.c3.how", "ID_CARD_QR", "all", "yes");

        assertThat(dossier.component("c3").orElseThrow().evidence())
                .isEqualTo(Evidence.lookedUp(LookUpMethod.ID_CARD_QR));
    }

    @Test
    void theOffersOfAnotherPersonVanishWithTheNumber() {
        put();
        var other = Commune.owner();

        assertThat(post("drafts", "identifier", other.identifier(), "offer", OfferRow.TAKE_ALL))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("12/2020");
    }

    @Test
    void theSameFormTwiceTakesOnce() {
        var document = put();
        var first = received("take.c2", "vault:" + document.id(), "all", "yes");
        var again = received("take.c2", "vault:" + document.id(), "all", "yes");

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(views.accessesFor(first.id().value())).hasSize(1);
    }

    private VaultDocument put() {
        return vault.put(Papers.of(person.identifier()).asNew(), commune.clerk).orThrow();
    }

    private MvcTestResult draft(String... namesAndValues) {
        return post("drafts", namesAndValues);
    }

    private Dossier received(String... namesAndValues) {
        var result = post("receptions", namesAndValues);
        assertThat(result).hasStatus(302);
        return dossiers.find(new DossierCode(
                        String.valueOf(result.getResponse().getRedirectedUrl()).split("/")[3]))
                .orElseThrow();
    }

    private MvcTestResult post(String act, String... namesAndValues) {
        var request = browser.post()
                .uri("/counter/intake/" + act)
                .with(SignedIn.as(commune.desk))
                .with(csrf())
                .param("requestKey", form)
                .param("procedure", procedure.value())
                .param("unit", SmallProvince.DIVISION.value())
                .param("name", person.name());
        var hasNumber = false;
        for (int index = 0; index < namesAndValues.length; index += 2) {
            hasNumber |= namesAndValues[index].equals("identifier");
            request = request.param(namesAndValues[index], namesAndValues[index + 1]);
        }
        return hasNumber
                ? request.exchange()
                : request.param("identifier", person.identifier()).exchange();
    }
}
