package vn.motcua.counter.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.files.FileMother;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.vault.Consents;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Purpose;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultAccess;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultDocument.Origin;
import vn.motcua.vault.VaultDocument.Standing;
import vn.motcua.vault.VaultRefusal;
import vn.motcua.vault.VaultViews;

/** An owner at the desk sees the store and has a say about it, and nobody else gets in. */
@ProductTest
class OwnerDeskTest {

    private static final Actor.Staff DESK = SignedIn.staff(Role.RECEPTION_OFFICER, "T1.61.TT");
    private static final Actor.Staff COLLEAGUE = SignedIn.staff(Role.RECEPTION_OFFICER, "T1.61.TT");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Vault vault;

    @Autowired
    VaultViews views;

    @Autowired
    Consents consents;

    @Autowired
    KeptFiles files;

    @Autowired
    MovableClock clock;

    private final String owner = Papers.somebody();

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void theOwnerSeesWhatIsHeldAndWhoUsedItForWhat() {
        var document = vault.put(Papers.of(owner).asNew(), DESK).orThrow();
        use(document, "REUSE");

        var store = store();

        assertThat(get(store, DESK))
                .hasStatusOk()
                .bodyText()
                .contains("Giấy khai sinh", "Dùng thay giấy tờ", "Hồ sơ của chính chủ tài liệu", "Được dùng")
                .contains("thẻ căn cước", "Theo luật, có quyền phản đối")
                .doesNotContain(owner, "counter.vault.", "vault.reason.", "vault.access.");
        get(store, DESK);
        assertThat(views.accessesTo(owner, 10))
                .extracting(VaultAccess::kind)
                .containsExactly(VaultAccess.Kind.SHOWN, VaultAccess.Kind.USED, VaultAccess.Kind.PUT);
    }

    @Test
    void whoeverObjectsIsHeededUntilTheObjectionIsWithdrawn() {
        var document = vault.put(Papers.of(owner).asNew(), DESK).orThrow();
        var store = store();

        assertThat(state(store, "REUSE:WITHDRAWN", "phiếu 01 ngày 05/01/2026")).hasStatus(302);

        assertThat(use(document, "REUSE")).isEqualTo(Outcome.refused(new VaultRefusal.NoConsent()));
        assertThat(get(store, DESK)).bodyText().contains("Không được dùng", "Rút phản đối");
        state(store, "REUSE:GIVEN", "phiếu 02 ngày 05/01/2026");
        assertThat(use(document, "REUSE").isDone()).isTrue();
        assertThat(consents.of(owner))
                .extracting(consent -> consent.proof() + ", " + consent.recordedBy())
                .containsExactly(
                        "phiếu 02 ngày 05/01/2026, " + DESK.displayName(),
                        "phiếu 01 ngày 05/01/2026, " + DESK.displayName());
    }

    @Test
    void useForAnotherNeedsConsentThatCanBeTakenBack() {
        var document = vault.put(Papers.of(owner).asNew(), DESK).orThrow();
        var store = store();
        assertThat(use(document, "REUSE_FOR_OTHER")).isEqualTo(Outcome.refused(new VaultRefusal.NoConsent()));

        state(store, "REUSE_FOR_OTHER:GIVEN", "phiếu 03");
        assertThat(use(document, "REUSE_FOR_OTHER").isDone()).isTrue();

        state(store, "REUSE_FOR_OTHER:WITHDRAWN", "phiếu 04");
        assertThat(use(document, "REUSE_FOR_OTHER")).isEqualTo(Outcome.refused(new VaultRefusal.NoConsent()));
    }

    @Test
    void nothingIsWrittenDownWithoutASignedFormAndNothingTypedIsLost() {
        var store = store();

        assertThat(state(store, "REUSE:WITHDRAWN", " "))
                .hasStatus(422)
                .bodyText()
                .contains("bằng chứng", "checked");
        assertThat(state(store, "", "phiếu 05")).hasStatus(422).bodyText().contains("Chọn ý kiến", "phiếu 05");
        assertThat(state(store, "OWN_ACCESS:WITHDRAWN", "phiếu 05")).hasStatus(422);
        assertThat(state(store, "REUSE:OFTEN", "phiếu 05")).hasStatus(422);
        assertThat(consents.of(owner)).isEmpty();
        assertThat(take("", "", "")).hasStatus(422).bodyText().contains("href=\"#number\"");
        assertThat(take(owner, "", "thẻ")).hasStatus(422).bodyText().contains("href=\"#requester\"", owner);
        assertThat(take(owner, "Bưởi", "")).hasStatus(422).bodyText().contains("href=\"#proof\"", "Bưởi");
    }

    @Test
    void aDocumentGoesOutOfUseWhenItsOwnerWantsIt() {
        var paper = vault.put(Papers.of(owner).cameAs(Origin.COMPONENT).asNew(), DESK)
                .orThrow();
        var store = store();
        assertThat(withdraw(store, paper, "")).hasStatus(422).bodyText().contains("href=\"#why\"");

        assertThat(withdraw(store, paper, "bản quét sai, phiếu 06")).hasStatus(302);

        assertThat(vault.find(paper.id()).orElseThrow().standing()).isEqualTo(Standing.REVOKED);
        assertThat(get(store, DESK)).bodyText().contains("Ngừng dùng", "bản quét sai, phiếu 06");
    }

    @Test
    void aResultIsTakenBackByItsIssuerAndTheDocumentOfAnotherByNobody() {
        var result = vault.put(Papers.of(owner).asNew(), DESK).orThrow();
        var foreign = vault.put(
                        Papers.of(Papers.somebody()).cameAs(Origin.COMPONENT).asNew(), DESK)
                .orThrow();
        var store = store();

        assertThat(withdraw(store, result, "phiếu 07"))
                .hasStatus(422)
                .bodyText()
                .contains("chỉ do cơ quan ban hành thu hồi");
        assertThat(withdraw(store, foreign, "phiếu 07")).hasStatus(422);
        assertThat(vault.find(result.id()).orElseThrow().standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(vault.find(foreign.id()).orElseThrow().standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(open(store, foreign)).hasStatus(404);
    }

    @Test
    void anOpenedFileIsWrittenDown() {
        var kept = files.keep(FileOffer.of("1.pdf", FileMother.pdf(1), FileRules.OF_A_COMPONENT), DESK)
                .orThrow();
        var document = vault.put(Papers.of(owner).in(kept.id()).asNew(), DESK).orThrow();
        var store = store();

        assertThat(open(store, document)).hasStatusOk().hasContentType("application/pdf");

        assertThat(views.accessesTo(owner, 10)).first().satisfies(access -> {
            assertThat(access.kind()).isEqualTo(VaultAccess.Kind.OPENED);
            assertThat(access.reason()).isEqualTo("OWN_ACCESS");
        });
    }

    @Test
    void aStoreClosesAfterHalfAnHourAndNeverOpensToAColleague() {
        var document = vault.put(Papers.of(owner).asNew(), DESK).orThrow();
        var store = store();

        assertThat(get(store, COLLEAGUE)).hasStatus(302).redirectedUrl().isEqualTo("/counter/vault");
        clock.advance(Duration.ofMinutes(31));

        assertThat(get(store, DESK)).hasStatus(302);
        assertThat(state(store, "REUSE:WITHDRAWN", "phiếu 08")).hasStatus(404);
        assertThat(open(store, document)).hasStatus(404);
        assertThat(get("/counter/vault/requests/" + UUID.randomUUID(), DESK)).hasStatus(302);
    }

    private String store() {
        return String.valueOf(take(owner, "Trần Thị Bưởi", "thẻ căn cước, phiếu yêu cầu")
                .getResponse()
                .getRedirectedUrl());
    }

    private Outcome<VaultDocument, VaultRefusal> use(VaultDocument document, String reason) {
        return vault.use(document.id(), owner, new Purpose("DOSSIER", UUID.randomUUID(), "1", reason), DESK);
    }

    private MvcTestResult take(String number, String requester, String proof) {
        return post("/counter/vault/requests", "number", number, "requester", requester, "proof", proof);
    }

    private MvcTestResult state(String store, String statement, String proof) {
        return post(store + "/statements", "statement", statement, "proof", proof);
    }

    private MvcTestResult withdraw(String store, VaultDocument document, String why) {
        return post(store + "/withdrawals", "document", document.id().toString(), "why", why);
    }

    private MvcTestResult open(String store, VaultDocument document) {
        return post(store + "/documents/" + document.id() + "/openings");
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).with(SignedIn.as(DESK)).with(csrf());
        for (int index = 0; index < fields.length; index += 2) {
            request = request.param(fields[index], fields[index + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String path, Actor.Staff by) {
        return browser.get().uri(path).with(SignedIn.as(by)).exchange();
    }
}
