package vn.motcua.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.files.FileMother;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SignedOnPeople;
import vn.motcua.vault.Consents;
import vn.motcua.vault.DocumentShares;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultDocument.Origin;
import vn.motcua.vault.VaultDocument.Standing;

/** Owners have their documents on the phone, and whoever they give a link to sees one of them for a while. */
@ProductTest
class DocumentsPagesTest {

    private static final Actor.Staff CLERK = SignedIn.staff(Role.RECORDS_CLERK, "T1.61.TT");

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignedOnPeople people;

    @Autowired
    Vault vault;

    @Autowired
    Consents consents;

    @Autowired
    DocumentShares shares;

    @Autowired
    KeptFiles files;

    @Autowired
    MovableClock clock;

    private final String owner = Papers.somebody();
    private RequestPostProcessor me;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        me = people.signedOn(people.citizen("Phạm Thị Lài", owner), IdentificationLevel.LEVEL_2);
    }

    @Test
    void theOwnerSeesAndOpensWhatIsHeld() {
        var document = held(Papers.of(owner));

        assertThat(get("/my/documents")).hasStatusOk().bodyText().contains("Giấy khai sinh", "Còn hiệu lực");
        assertThat(get(page(document)))
                .hasStatusOk()
                .bodyText()
                .contains("Ủy ban nhân dân xã Thử", "Đưa vào kho")
                .doesNotContain("Xem danh mục", "documents.", "vault.");
        assertThat(post(page(document) + "/openings")).hasStatusOk().hasContentType("application/pdf");
    }

    @Test
    void theDocumentOfAnotherIsNotThere() {
        var foreign = held(Papers.of(Papers.somebody()));

        assertThat(get(page(foreign))).hasStatus(404);
        assertThat(post(page(foreign) + "/openings")).hasStatus(404);
        assertThat(post(page(foreign) + "/shares", "term", "DAY")).hasStatus(404);
        assertThat(shares.open(foreign.owner(), foreign.id())).isEmpty();
    }

    @Test
    void aWeakIdentificationSeesNothing() {
        var document = held(Papers.of(owner));
        me = people.signedOn(people.citizen("Phạm Thị Lài", Papers.somebody()), IdentificationLevel.LEVEL_1);

        assertThat(get("/my/documents"))
                .hasStatusOk()
                .bodyText()
                .contains("mức độ 2")
                .doesNotContain("Giấy khai sinh");
        assertThat(get(page(document))).hasStatus(404);
    }

    @Test
    void aLinkOpensOneDocumentUntilItsTermIsOver() {
        var document = held(Papers.of(owner));
        var link = share(document, "DAY");

        assertThat(stranger(link)).hasStatusOk().bodyText().contains("Trần Thị Bưởi", "Giấy khai sinh");
        assertThat(opened(link)).hasStatusOk().hasContentType("application/pdf");
        assertThat(get(page(document)))
                .bodyText()
                .contains("đã mở 1 lần", "Người có liên kết", "Do chủ giấy tờ chia sẻ")
                .doesNotContain(link);

        clock.advance(Duration.ofHours(24));
        assertThat(stranger(link)).hasStatus(404).bodyText().contains("Liên kết không dùng được");
        assertThat(opened(link)).hasStatus(404);
    }

    @Test
    void aLinkEndsWhenItsOwnerEndsItOrTheDocumentNoLongerHolds() {
        var document = held(Papers.of(owner).cameAs(Origin.COMPONENT));
        var ended = share(document, "WEEK");
        var share = shares.open(owner, document.id()).getFirst();
        assertThat(post(page(document) + "/shares/" + share.id() + "/ends")).hasStatus(302);
        assertThat(stranger(ended)).hasStatus(404);

        var other = share(document, "MONTH");
        assertThat(post(page(document) + "/withdrawals", "why", "bản quét sai")).hasStatus(302);
        assertThat(stranger(other)).hasStatus(404);
        assertThat(vault.find(document.id()).orElseThrow().standing()).isEqualTo(Standing.REVOKED);
    }

    @Test
    void nobodyEndsTheLinkOfAnother() {
        var document = held(Papers.of(owner));
        var link = share(document, "DAY");
        var share = shares.open(owner, document.id()).getFirst();
        me = people.signedOn("Kẻ Lạ");

        post(page(document) + "/shares/" + share.id() + "/ends");

        assertThat(stranger(link)).hasStatusOk();
    }

    @Test
    void onlySoManyLinksAreOpenHoweverManyAreAskedForAtOnce() throws Exception {
        var document = held(Papers.of(owner));
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<MvcTestResult> asking = () -> post(page(document) + "/shares", "term", "DAY");
            threads.invokeAll(Stream.generate(() -> asking).limit(15).toList());
        }

        assertThat(shares.open(owner, document.id())).hasSize(DocumentShares.MOST_OPEN);
        assertThat(post(page(document) + "/shares", "term", "DAY"))
                .hasStatus(422)
                .bodyText()
                .contains("Đã có 10 liên kết");
        assertThat(post(page(document) + "/shares", "term", "ALWAYS")).hasStatus(422);
    }

    @Test
    void aMadeUpLinkTellsNothing() {
        assertThat(stranger("/shared/" + UUID.randomUUID())).hasStatus(404);
        assertThat(stranger("/shared/" + "x".repeat(500))).hasStatus(404);
    }

    @Test
    void theOwnerObjectsAndTakesItBack() {
        assertThat(post("/my/documents/statements", "reason", "REUSE", "statement", "WITHDRAWN"))
                .hasStatus(302);
        assertThat(consents.allows(owner, "REUSE")).isFalse();
        assertThat(get("/my/documents")).bodyText().contains("Rút phản đối");

        post("/my/documents/statements", "reason", "REUSE", "statement", "GIVEN");
        assertThat(consents.allows(owner, "REUSE")).isTrue();
        assertThat(post("/my/documents/statements", "reason", "OWN_ACCESS", "statement", "WITHDRAWN"))
                .hasStatus(422);
    }

    @Test
    void aResultIsTakenBackByItsIssuerOnly() {
        var result = held(Papers.of(owner));

        assertThat(get(page(result))).bodyText().doesNotContain("/withdrawals");
        assertThat(post(page(result) + "/withdrawals", "why", "<script>alert(1)</script>"))
                .hasStatus(422);
        assertThat(vault.find(result.id()).orElseThrow().standing()).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void aReasonThatIsTooLongIsNotLost() {
        var document = held(Papers.of(owner).cameAs(Origin.COMPONENT));
        var why = "sai họ tên ".repeat(50).strip();

        assertThat(post(page(document) + "/withdrawals", "why", why))
                .hasStatus(422)
                .bodyText()
                .contains(why, "tối đa 500 ký tự");
    }

    private VaultDocument held(Papers paper) {
        var kept = files.keep(FileOffer.of("1.pdf", FileMother.pdf(1), FileRules.OF_A_COMPONENT), CLERK)
                .orThrow();
        return vault.put(paper.in(kept.id()).asNew(), CLERK).orThrow();
    }

    private String share(VaultDocument document, String term) {
        var made = post(page(document) + "/shares", "term", term);
        var link = Objects.requireNonNull(made.getMvcResult().getFlashMap().get("link"))
                .toString();
        return link.substring(link.indexOf("/shared/"));
    }

    private static String page(VaultDocument document) {
        return "/my/documents/" + document.id();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(me).exchange();
    }

    private MvcTestResult stranger(String path) {
        return browser.get().uri(path).exchange();
    }

    private MvcTestResult opened(String link) {
        return browser.post().uri(link + "/openings").with(csrf()).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).with(me).with(csrf());
        for (int index = 0; index < fields.length; index += 2) {
            request = request.param(fields[index], fields[index + 1]);
        }
        return request.exchange();
    }
}
