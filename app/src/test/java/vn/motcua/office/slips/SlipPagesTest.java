package vn.motcua.office.slips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.slips.SlipKind;
import vn.motcua.slips.Slips;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.PdfA;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class SlipPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Commune commune;

    @Autowired
    Slips slips;

    @Autowired
    PersonalDataViews looks;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void onMonday() {
        clock.moveTo("2026-01-05T09:00");
    }

    @Test
    void theDeskSeesTheReceiptAndPrintsItByKey() {
        var dossier = commune.received();
        var address = slip(dossier, SlipKind.RECEIPT);

        assertThat(get("/counter/dossiers/" + dossier.code() + "/receipt", commune.desk))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "src=\"" + address + "/page\"",
                        "data-mc-print=\"paper\" aria-keyshortcuts=\"F8\"",
                        "aria-keyshortcuts=\"F2\"",
                        dossier.filing().lookUpSecret());
    }

    @Test
    void whatIsPrintedRunsNothingAndEachLookIsNoted() {
        var dossier = commune.received();
        var address = slip(dossier, SlipKind.RECEIPT);

        assertThat(get(address + "/page", commune.desk))
                .hasStatusOk()
                .hasHeader("X-Frame-Options", "SAMEORIGIN")
                .hasContentTypeCompatibleWith("application/xhtml+xml")
                .bodyText()
                .contains("Nguyễn Thị Hoa");
        var pdf = get(address + "/pdf", commune.desk);
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        PdfA.assertKeepable(pdf.getResponse().getContentAsByteArray());
        assertThat(get(address + "/page", commune.desk).getResponse().getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'unsafe-inline'")
                .contains("frame-ancestors 'self'")
                .doesNotContain("script-src");
        assertThat(looks.of("DOSSIER", dossier.id().value()))
                .filteredOn(look -> look.purpose().equals("SLIP"))
                .hasSize(3);
    }

    @Test
    void whoeverMayNotSeeTheDossierSeesNoneOfItsSlips() {
        var dossier = commune.received();
        var address = slip(dossier, SlipKind.RECEIPT);
        var other = commune.received();

        assertThat(get(address, commune.stranger)).hasStatus(404);
        assertThat(get(address + "/page", commune.stranger)).hasStatus(404);
        assertThat(get(address + "/pdf", commune.stranger)).hasStatus(404);
        assertThat(get(address.replace(dossier.code().value(), other.code().value()), commune.desk))
                .as("the slip of another dossier")
                .hasStatus(404);
    }

    @Test
    void afterAnActItsSlipIsOneKeyAway() {
        var refused = commune.act(commune.waiting(), new Act.RefuseIntake("Không thuộc thẩm quyền"), commune.desk);

        assertThat(get("/office/dossiers/" + refused.code() + "?done=refusals", commune.desk))
                .bodyText()
                .contains("Phiếu từ chối tiếp nhận giải quyết hồ sơ", "aria-keyshortcuts=\"F8\"", "Phiếu đã phát hành");
        assertThat(get(slip(refused, SlipKind.REFUSAL), commune.desk)).hasStatusOk();
    }

    @Test
    void theDraftOfAnApologyShowsWhatIsTyped() {
        var dossier = commune.received();

        assertThat(post("/office/dossiers/" + dossier.code() + "/apology-drafts", commune.officer)
                        .param("reason", "Cần xác minh <thực địa>")
                        .param("newDate.day", "13")
                        .param("newDate.month", "1")
                        .param("newDate.year", "2026")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("DỰ THẢO", "ngày 13 tháng 01 năm 2026", "Cần xác minh &lt;thực địa&gt;");
    }

    @Test
    void moneyIsReceiptedAndWrongAmountsAreToldWithoutLosingAnything() {
        var dossier = commune.received();
        var address = "/office/dossiers/" + dossier.code() + "/fee-receipts";

        assertThat(get(address, commune.desk)).hasStatusOk().bodyText().contains("Nguyễn Thị Hoa");
        assertThat(post(address, commune.desk)
                        .param("payer", "Nguyễn Thị Hoa")
                        .param("name-1", "Lệ phí")
                        .param("amount-1", "năm mươi nghìn")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("năm mươi nghìn", "Số tiền");
        var done = post(address, commune.desk)
                .param("requestKey", UUID.randomUUID().toString())
                .param("payer", "Nguyễn Thị Hoa")
                .param("name-1", "Lệ phí")
                .param("amount-1", "50.000")
                .exchange();
        assertThat(done).hasStatus3xxRedirection();
        assertThat(get(done.getResponse().getRedirectedUrl() + "/page", commune.desk))
                .bodyText()
                .contains("Năm mươi nghìn đồng");
    }

    @Test
    void theDaysPapersGoOnOneList() {
        var one = commune.received();

        assertThat(get("/counter/hand-overs", commune.desk))
                .bodyText()
                .contains(one.code().value());
        assertThat(post("/counter/hand-overs", commune.desk)
                        .param("dossiers", one.code().value())
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("Hãy nhập bên nhận hồ sơ.");
        var done = post("/counter/hand-overs", commune.desk)
                .param("requestKey", UUID.randomUUID().toString())
                .param("receiver", "Phòng Kinh tế")
                .param("dossiers", one.code().value())
                .exchange();
        var address = done.getResponse().getRedirectedUrl();
        assertThat(get(address + "/page", commune.desk))
                .bodyText()
                .contains(one.code().value(), "Phòng Kinh tế");
        assertThat(get(address, SignedIn.staff(Role.RECEPTION_OFFICER, "T1.62.TT")))
                .hasStatus(404);
    }

    @Test
    void theLogbookIsSeenAndTakenAwayButOnlyThatOfTheOwnUnit() throws IOException {
        clock.moveTo("2026-07-08T09:00");
        var dossier = commune.received();
        var stranger = SignedIn.staff(Role.RECEPTION_OFFICER, "T1.62.TT");

        assertThat(get("/counter/logbook?from=2026-07-08&to=2026-07-08", commune.desk))
                .hasStatusOk()
                .bodyText()
                .contains(dossier.code().value(), "Sổ theo dõi hồ sơ")
                .doesNotContain("0905111222");
        assertThat(get("/counter/logbook?unit=T1.61.TT&from=2026-07-08&to=2026-07-08", stranger))
                .bodyText()
                .doesNotContain(dossier.code().value());
        assertThat(get("/counter/logbook?from=yesterday&to=2026-99-99&page=-3&standing=LATE", commune.desk))
                .hasStatusOk();
        var workbook = get("/counter/logbook/workbook?from=2026-07-08&to=2026-07-08", commune.desk)
                .getResponse()
                .getContentAsByteArray();
        try (var read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getSheetAt(0).getLastRowNum()).isPositive();
        }
        assertThat(get("/counter/logbook/volumes/1?from=2026-07-08&to=2026-07-08", commune.desk))
                .hasStatusOk();
        assertThat(get("/counter/logbook/volumes/99?from=2026-07-08&to=2026-07-08", commune.desk))
                .hasStatus(404);
    }

    private String slip(Dossier dossier, SlipKind kind) {
        var slip = slips.latest(dossier.id(), kind).orElseThrow();
        return "/office/dossiers/" + dossier.code() + "/slips/" + slip.id();
    }

    private MvcTestResult get(String address, Actor.Staff person) {
        return browser.get().uri(address).with(SignedIn.as(person)).exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder post(String address, Actor.Staff person) {
        return browser.post().uri(address).with(SignedIn.as(person)).with(csrf());
    }
}
