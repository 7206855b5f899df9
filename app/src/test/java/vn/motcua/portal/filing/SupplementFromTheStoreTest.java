package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Component.State;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.DossierCode;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.TestPdf;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultAccess;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultViews;

/** What was asked for is answered with a document that the administration holds already. */
@ProductTest
class SupplementFromTheStoreTest extends FilingSteps {

    @Autowired
    Vault vault;

    @Autowired
    VaultViews views;

    @Test
    void anItemIsAnsweredWithADocumentOfTheOwnStore() {
        var document = held(me.identifier().orElseThrow());
        var page = asked();

        assertThat(get(page + "/supplement")).bodyText().contains("Giấy khai sinh 12/2020", "item1.held");
        assertThat(send(page, "item0.held", document.id().toString())).hasRedirectedUrl(done(page));

        var paper = dossier(page).component("bs1-1").orElseThrow();
        assertThat(paper.name()).isEqualTo("Giấy chứng sinh mờ: Giấy khai sinh 12/2020");
        assertThat(paper.state()).isEqualTo(State.REUSED);
        assertThat(paper.evidence())
                .satisfies(evidence -> assertThat(evidence.source()).isEqualTo(document.id()));
        assertThat(views.accessesTo(document.id(), 10))
                .extracting(VaultAccess::kind)
                .contains(VaultAccess.Kind.SHOWN, VaultAccess.Kind.USED);
    }

    @Test
    void theOfficerTakesItInWithTheRest() {
        var document = held(me.identifier().orElseThrow());
        var page = asked();
        send(page, "item0.held", document.id().toString());

        assertThat(officer("/office/dossiers/" + dossier(page).code()))
                .bodyText()
                .contains("Giấy khai sinh 12/2020", "/papers/bs1-1/file");
        var there = dossier(page).papers().components().stream()
                .filter(Component::isThere)
                .toList();
        var accepted = dossiers.act(ActRequest.on(dossier(page)), new Act.AcceptSupplement(there), commune.desk);

        assertThat(accepted.orThrow().component("bs1-1").orElseThrow().state()).isEqualTo(State.REUSED);
    }

    @Test
    void theDocumentOfSomebodyElseIsNeitherListedNorTaken() {
        var document = held(Papers.somebody());
        var page = asked();

        assertThat(get(page + "/supplement")).bodyText().doesNotContain("item0.held");
        assertThat(send(page, "item0.held", document.id().toString())).hasStatus(422);
        assertThat(send(page, "item0.held", "<script>alert(1)</script>"))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("<script>alert(1)");
        assertThat(dossier(page).component("bs1-1")).isEmpty();
        assertThat(views.accessesTo(document.id(), 10))
                .extracting(VaultAccess::kind)
                .doesNotContain(VaultAccess.Kind.USED);
    }

    @Test
    void whoIsNotIdentifiedSurelyEnoughIsListedNothing() {
        held(me.identifier().orElseThrow());
        var page = asked();
        mine = people.signedOn(me, IdentificationLevel.LEVEL_1);

        assertThat(get(page + "/supplement")).hasStatusOk().bodyText().doesNotContain("item0.held");
    }

    @Test
    void aDocumentThatWasTakenBackMeanwhileIsRefusedWhereItWasChosenAndNothingIsSent() {
        var document = held(me.identifier().orElseThrow());
        var page = asked();
        vault.revoke(document.id(), "Cấp sai", commune.clerk).orThrow();

        assertThat(send(page, "item0.held", document.id().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("#item0.held");
        assertThat(dossier(page).component("bs1-1")).isEmpty();
    }

    @Test
    void whatIsSentLaterStandsBesideWhatWasSentBefore() {
        var document = held(me.identifier().orElseThrow());
        var page = asked();
        send(page, "item0.held", document.id().toString());

        var more = browser.post()
                .uri(page + "/supplement")
                .multipart()
                .file(new MockMultipartFile("item0", "ro.pdf", "application/pdf", TestPdf.saying("Ro hon")))
                .param("version", String.valueOf(dossier(page).version()))
                .param("requestKey", UUID.randomUUID().toString())
                .with(csrf())
                .with(mine)
                .exchange();

        assertThat(more).hasRedirectedUrl(done(page));
        assertThat(dossier(page).component("bs1-1").orElseThrow().state()).isEqualTo(State.REUSED);
        assertThat(dossier(page).component("bs1-1-2").orElseThrow().state()).isEqualTo(State.DIGITISED);
    }

    private VaultDocument held(String owner) {
        return vault.put(Papers.of(owner).asNew(), commune.clerk).orThrow();
    }

    /** The page of a dossier for which two things were asked. */
    private String asked() {
        var filed = filed();
        var items = List.of("Giấy chứng sinh mờ", "Thiếu chữ ký");
        var act = new Act.RequestSupplement(items, "Chưa rõ", LocalDate.of(2026, 1, 20));
        dossiers.act(ActRequest.on(filed), act, commune.desk).orThrow();
        return "/my/dossiers/" + filed.code();
    }

    private MvcTestResult send(String page, String field, String value) {
        return post(
                page + "/supplement",
                "version",
                String.valueOf(dossier(page).version()),
                "requestKey",
                UUID.randomUUID().toString(),
                field,
                value);
    }

    private Dossier dossier(String page) {
        return dossiers.find(new DossierCode(page.replace("/my/dossiers/", ""))).orElseThrow();
    }

    private static String done(String page) {
        return page + "?done=supplemented";
    }
}
