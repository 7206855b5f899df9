package vn.motcua.office.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.office.results.Chosen;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultState;
import vn.motcua.results.Results;
import vn.motcua.results.ResultsOffice;
import vn.motcua.results.SigningDesk;
import vn.motcua.shared.Actor;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.TestAuthority;
import vn.motcua.testing.TestPdf;

@ProductTest
class SigningPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Commune commune;

    @Autowired
    ResultsOffice office;

    @Autowired
    Results results;

    @Autowired
    SigningDesk desk;

    @Autowired
    PersonalDataViews looks;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        office.open();
    }

    @Test
    void anOfficerPreparesAResultOnThePageOfTheDossier() {
        var dossier = commune.received();
        var address = "/office/dossiers/" + dossier.code();

        assertThat(get(address, commune.officer)).bodyText().contains("Soạn kết quả để trình ký");
        assertThat(get(address + "/result-draft", commune.officer))
                .hasStatusOk()
                .bodyText()
                .contains("Giấy chứng nhận", "multipart/form-data")
                .doesNotContain("office.result", "results.");
        assertThat(draft(address, "")).hasStatus3xxRedirection().hasRedirectedUrl(address + "?result=prepared");

        assertThat(get(address + "?result=prepared", commune.officer))
                .bodyText()
                .contains("Đã lưu dự thảo kết quả", "dự thảo", "Sửa dự thảo");
        assertThat(results.of(dossier.id()).getFirst().state()).isEqualTo(ResultState.DRAFT);
    }

    @Test
    void aFileThatIsNoPdfIsSaidAtItsFieldAndNothingTypedIsLost() {
        var address = "/office/dossiers/" + commune.received().code();
        var answer = browser.post()
                .uri(address + "/result-draft")
                .multipart()
                .file(new MockMultipartFile("file", "a.pdf", "application/pdf", "không phải".getBytes()))
                .param("type", "CHUNG")
                .param("kind", "GRANTED")
                .param("name", "Giấy phép đặc biệt")
                .with(csrf())
                .with(SignedIn.as(commune.officer))
                .exchange();

        assertThat(answer).hasStatus(422).bodyText().contains("href=\"#file\"", "Giấy phép đặc biệt");
    }

    @Test
    void theLeaderSignsWhatIsTickedWithOneConfirmation() {
        var first = office.submitted();
        var second = office.submitted();

        assertThat(get("/office/signing", commune.chairman))
                .hasStatusOk()
                .bodyText()
                .contains(first.matter().dossierCode().value(), Chosen.draft(second), "Mật khẩu hoặc mã PIN")
                .doesNotContain("office.signing", "results.state");
        var begun = sign(TestAuthority.PASSWORD, first, second);
        assertThat(begun).hasStatus3xxRedirection();
        var address = begun.getResponse().getRedirectedUrl();
        waitUntilSigned(first, second);

        assertThat(get(String.valueOf(address), commune.chairman))
                .hasStatusOk()
                .bodyText()
                .contains("Đã kết thúc: xong 2 trên 2", "đã ký")
                .doesNotContain("hx-trigger");
        assertThat(get(String.valueOf(address), commune.clerk)).hasStatus(403);
    }

    @Test
    void aWrongSecretIsSaidAtItsFieldAndNothingIsSigned() {
        var draft = office.submitted();

        assertThat(sign("sai".toCharArray(), draft)).hasStatus(422).bodyText().contains("href=\"#secret\"");
        assertThat(office.now(draft).state()).isEqualTo(ResultState.DRAFT);
        assertThat(browser.post().uri("/office/signing").with(csrf()).with(SignedIn.as(commune.chairman)))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn ít nhất một kết quả");
    }

    @Test
    void theLeaderGivesADraftBackWithAReason() {
        var draft = office.submitted();

        assertThat(browser.post()
                        .uri("/office/signing/returns")
                        .with(csrf())
                        .with(SignedIn.as(commune.chairman))
                        .param("result", draft.id().toString())
                        .param("version", "1")
                        .param("reason", "Sai tên thôn"))
                .hasRedirectedUrl("/office/signing?done=returned");
        assertThat(get("/office/results/" + draft.id(), commune.officer))
                .bodyText()
                .contains("Sai tên thôn");
    }

    @Test
    void theFileIsShownToThoseWhoseBusinessItIsAndEachLookIsNoted() throws IOException {
        var draft = office.submitted();
        var file = "/office/results/" + draft.id() + "/file";

        var shown = get(file, commune.chairman);
        assertThat(shown).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        assertThat(shown.getResponse().getContentAsByteArray()).startsWith("%PDF".getBytes());
        assertThat(looks.of("RESULT", draft.id().value()))
                .anyMatch(look -> look.toString().contains(commune.chairman.displayName()));
        assertThat(get(file, commune.stranger)).hasStatus(404);
        assertThat(get("/office/results/" + draft.id(), commune.stranger)).hasStatus(404);
    }

    @Test
    void theClerkIssuesAndFindsTheNumberInTheRegister() {
        var signed = office.signed();

        assertThat(get("/office/issuing", commune.clerk))
                .bodyText()
                .contains(Chosen.signed(signed), "Cấp số, đóng dấu và phát hành");
        assertThat(browser.post()
                        .uri("/office/issuing")
                        .with(csrf())
                        .with(SignedIn.as(commune.clerk))
                        .param("result", Chosen.signed(signed)))
                .hasStatus3xxRedirection();
        await(() -> office.now(signed).state() == ResultState.ISSUED);

        assertThat(get("/office/issuing/register", commune.clerk))
                .bodyText()
                .contains(office.now(signed).numbered().orElseThrow().number(), "đã phát hành")
                .doesNotContain("office.issuing");
    }

    @Test
    void theHeadRevokesOnThePageOfTheResult() {
        var issued = office.issued();
        var address = "/office/results/" + issued.id();

        assertThat(get(address, commune.clerk)).bodyText().doesNotContain("Thu hồi kết quả");
        assertThat(get(address, commune.chairman)).bodyText().contains("Thu hồi kết quả");
        assertThat(revoke(address, issued, "")).hasStatus(422).bodyText().contains("href=\"#reason\"");
        assertThat(revoke(address, issued, "Cấp nhầm")).hasRedirectedUrl(address + "?done=revoked");
        assertThat(get(address + "?done=revoked", commune.chairman))
                .bodyText()
                .contains("Đã thu hồi kết quả", "12/QĐ-UBND", "Cấp nhầm");
    }

    private MvcTestResult revoke(String address, RegisteredResult issued, String reason) {
        return browser.post()
                .uri(address + "/revocations")
                .with(csrf())
                .with(SignedIn.as(commune.chairman))
                .param("version", String.valueOf(issued.version()))
                .param("reason", reason)
                .param("decision", "12/QĐ-UBND")
                .param("decision-date.day", "5")
                .param("decision-date.month", "1")
                .param("decision-date.year", "2026")
                .exchange();
    }

    private MvcTestResult draft(String address, String replaces) {
        return browser.post()
                .uri(address + "/result-draft")
                .multipart()
                .file(new MockMultipartFile("file", "a.pdf", "application/pdf", TestPdf.saying("Giay phep")))
                .param("type", "CHUNG")
                .param("kind", "GRANTED")
                .param("name", "Giấy phép")
                .param("replaces", replaces)
                .with(csrf())
                .with(SignedIn.as(commune.officer))
                .exchange();
    }

    private MvcTestResult sign(char[] secret, RegisteredResult... drafts) {
        var key = desk.keysOf(commune.chairman).getFirst().id();
        return browser.post()
                .uri("/office/signing")
                .with(csrf())
                .with(SignedIn.as(commune.chairman))
                .param("result", List.of(drafts).stream().map(Chosen::draft).toArray(String[]::new))
                .param("key", key.toString())
                .param("secret", new String(secret))
                .exchange();
    }

    private void waitUntilSigned(RegisteredResult... drafts) {
        await(() -> List.of(drafts).stream().allMatch(each -> office.now(each).state() == ResultState.SIGNED));
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private MvcTestResult get(String address, Actor.Staff person) {
        return browser.get().uri(address).with(SignedIn.as(person)).exchange();
    }
}
