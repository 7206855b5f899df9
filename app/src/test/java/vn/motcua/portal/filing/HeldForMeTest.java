package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.dossier.Component.State;
import vn.motcua.shared.Role;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultViews;

/** What is held is taken with one touch by its owner, and shown to nobody else. */
@ProductTest
class HeldForMeTest extends FilingSteps {

    private static final String HELD = "Chúng tôi đã có giấy này";

    @Autowired
    Vault vault;

    @Autowired
    VaultViews views;

    @BeforeEach
    void askForABirthCertificate() {
        procedure = commune.procedureAsking(
                ProcedureMother.paper("c1", "Tờ khai theo mẫu", null),
                ProcedureMother.paper("c2", "Giấy khai sinh", null));
    }

    @Test
    void aPaperThatIsHeldIsTakenWithOneTouch() {
        var document = held(me.identifier().orElseThrow());
        var draft = draft();
        fillIn(draft);

        assertThat(get(draft + "/papers/c2")).bodyText().contains(HELD, "vault:" + document.id());
        assertThat(post(draft + "/papers/c2", "take", "vault:" + document.id())).hasRedirectedUrl(draft);
        assertThat(get(draft + "/check")).bodyText().contains("Giấy khai sinh").doesNotContain("không có giấy này");
        assertThat(post(draft + "/sent", "declared", "yes")).hasRedirectedUrl(draft + "/receipt");

        var dossier = only();
        assertThat(dossier.component("c2").orElseThrow().state()).isEqualTo(State.REUSED);
        assertThat(dossier.component("c2").orElseThrow().evidence())
                .satisfies(evidence -> assertThat(evidence.source()).isEqualTo(document.id()));
        assertThat(views.accessesFor(dossier.id().value())).hasSize(1);
    }

    @Test
    void whatIsHeldNoLongerWhenTheDraftIsSentIsToldAndNothingIsLost() {
        var document = held(me.identifier().orElseThrow());
        var draft = draft();
        fillIn(draft);
        post(draft + "/papers/c2", "take", "vault:" + document.id());
        vault.revoke(document.id(), "Cấp sai", commune.clerk).orThrow();

        assertThat(post(draft + "/sent", "declared", "yes"))
                .hasStatus(422)
                .bodyText()
                .contains("đã bị thu hồi");
        assertThat(get(draft)).hasStatusOk();
    }

    @Test
    void whoMerelySaysThatTheyActForSomebodySeesNothingOfThemEvenAfterChangingBack() {
        var other = Papers.somebody();
        var document = held(other);
        actFor(other);
        var draft = draft();
        place(draft);
        assertThat(get(draft + "/papers/c2")).hasStatusOk().bodyText().doesNotContain(HELD);

        mine = people.signedOn(me, IdentificationLevel.LEVEL_2);
        assertThat(get(draft + "/papers/c2"))
                .hasStatusOk()
                .bodyText()
                .contains("Giấy khai sinh")
                .doesNotContain(HELD, document.id().toString());
        assertThat(post(draft + "/papers/c2", "take", "vault:" + document.id())).hasStatus(422);
    }

    @Test
    void aWeakSignOnSeesNothing() {
        held(me.identifier().orElseThrow());
        mine = people.signedOn(me, IdentificationLevel.LEVEL_1);
        var draft = draft();
        place(draft);

        assertThat(get(draft + "/papers/c2")).hasStatusOk().bodyText().doesNotContain(HELD);
    }

    @Test
    void anOfficerWhoHelpsSeesWhatTheDeskSeesAndAPostalAgentDoesNot() {
        held(me.identifier().orElseThrow());

        mine = SignedIn.as(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
        assertThat(get(helping() + "/papers/c2")).hasStatusOk().bodyText().contains(HELD);
        mine = SignedIn.as(Role.POSTAL_AGENT, SmallProvince.POST_OFFICE.value());
        assertThat(get(helping() + "/papers/c2")).hasStatusOk().bodyText().doesNotContain(HELD);
    }

    /** A draft of somebody who sits before the one who helps. */
    private String helping() {
        var draft = draftOf(help(me.name(), me.identifier().orElseThrow(), "1954"));
        place(draft);
        return draft;
    }

    private VaultDocument held(String owner) {
        return vault.put(Papers.of(owner).asNew(), commune.clerk).orThrow();
    }
}
