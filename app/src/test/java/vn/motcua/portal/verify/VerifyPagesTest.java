package vn.motcua.portal.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.results.EndResult;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.Results;
import vn.motcua.results.ResultsOffice;
import vn.motcua.results.spi.VerificationCode;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.TestPdf;

@ProductTest
class VerifyPagesTest {

    private static final AtomicInteger ADDRESS = new AtomicInteger();

    @Autowired
    MockMvcTester browser;

    @Autowired
    Commune commune;

    @Autowired
    ResultsOffice office;

    @Autowired
    Results results;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private final String address = "10.9.0." + ADDRESS.incrementAndGet();

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        office.open();
    }

    @Test
    void whoeverScansTheCodeLearnsThatThePaperHoldsAndNoMoreThanStandsOnIt() {
        var issued = office.issued();

        assertThat(scan(issued.code()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Giấy tờ thật và còn hiệu lực",
                        "Giấy chứng nhận thử",
                        issued.numbered().orElseThrow().number(),
                        "05/01/2026",
                        "Nguyễn T. H.",
                        "UBND xã Thử")
                .doesNotContain(
                        "Nguyễn Thị Hoa",
                        issued.matter().ownerIdentifier(),
                        issued.matter().dossierCode().value())
                .doesNotContain("portal.verify");
        assertThat(post("/verify/codes", Map.of("code", VerificationCode.spelled(issued.code()))))
                .bodyText()
                .contains("Giấy tờ thật và còn hiệu lực");
    }

    @Test
    void aPaperThatIsNotIssuedYetIsNotOurs() {
        assertThat(scan(office.prepared().code())).bodyText().contains("Không tìm thấy giấy tờ này");
        assertThat(scan(office.signed().code())).bodyText().contains("Không tìm thấy giấy tờ này");
    }

    @Test
    void theFileAsIssuedIsKnownAndAChangedOneIsToldFromIt() {
        var issued = office.issued();
        var file = results.content(issued.id()).orThrow();

        assertThat(upload(file))
                .bodyText()
                .contains("Giấy tờ thật và còn hiệu lực", "Nguyễn Thị Hoa", "Chữ ký số trong tệp", "Nguyễn Văn Ánh");
        assertThat(upload(TestPdf.written(file, "1.000.000.000")))
                .bodyText()
                .contains("Tệp đã bị sửa đổi", "Nguyễn T. H.")
                .doesNotContain("Nguyễn Thị Hoa");
        assertThat(upload(TestPdf.saying("Giay gia"))).bodyText().contains("Không tìm thấy giấy tờ này");
        assertThat(upload("chẳng phải PDF".getBytes())).bodyText().contains("Không tìm thấy giấy tờ này");
    }

    @Test
    void numberDateAndAgencyTogetherFindThePaper() {
        var issued = office.issued();
        var number = issued.numbered().orElseThrow().number();

        assertThat(byNumber(" " + number.toLowerCase() + " ", "5"))
                .hasStatusOk()
                .bodyText()
                .contains("Giấy tờ thật và còn hiệu lực");
        assertThat(byNumber(number, "6")).bodyText().contains("Không tìm thấy giấy tờ này");
        assertThat(post("/verify/numbers", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#agency\"", "href=\"#number\"", "href=\"#issuedOn\"");
    }

    @Test
    void aRevokedPaperSaysWhenAndWhy() {
        var issued = office.issued();
        revoke(issued);

        assertThat(scan(issued.code()))
                .bodyText()
                .contains("Giấy tờ đã bị thu hồi", "12/QĐ-UBND", "Cấp sai đối tượng", "05/01/2026");
        assertThat(upload(results.content(issued.id()).orThrow())).bodyText().contains("Giấy tờ đã bị thu hồi");
    }

    @Test
    void aReplacedPaperSaysSoAndTellsNothingOfTheOneThatHoldsNow() {
        var former = office.issued();
        var now = office.issuedInsteadOf(former);

        assertThat(scan(former.code()))
                .hasStatusOk()
                .bodyText()
                .contains("Giấy tờ đã được thay thế", "05/01/2026")
                .doesNotContain(
                        "Nguyễn Thị Hoa",
                        former.matter().ownerIdentifier(),
                        former.matter().dossierCode().value(),
                        now.numbered().orElseThrow().number(),
                        now.matter().dossierCode().value(),
                        now.code());
        assertThat(scan(now.code())).bodyText().contains("Giấy tờ thật và còn hiệu lực");
    }

    @Test
    void anExpiredPaperSaysSoFromTheDayAfterItsLast() {
        var issued = office.issued();
        database.sql("update results.result set valid_to = '2026-01-06' where id = :id")
                .param("id", issued.id().value())
                .update();

        clock.moveTo("2026-01-06T23:00");
        assertThat(scan(issued.code())).bodyText().contains("Giấy tờ thật và còn hiệu lực");
        clock.moveTo("2026-01-07T00:30");
        assertThat(scan(issued.code()))
                .hasStatusOk()
                .bodyText()
                .contains("Giấy tờ thật nhưng đã hết hạn", "06/01/2026", "Nguyễn T. H.")
                .doesNotContain(
                        "Nguyễn Thị Hoa",
                        issued.matter().ownerIdentifier(),
                        issued.matter().dossierCode().value());
    }

    @Test
    void whoGuessesIsStoppedForAnHour() {
        var from = "10.9.9.9";
        var issued = office.issued();
        for (int attempt = 0; attempt < 30; attempt++) {
            scan(VerificationCode.next(), from);
        }

        assertThat(scan(issued.code(), from)).hasStatus(429).bodyText().contains("09:00 05/01/2026");
        assertThat(scan(issued.code())).hasStatusOk();
        clock.moveTo("2026-01-05T09:00");
        assertThat(scan(issued.code(), from)).hasStatusOk();
    }

    @Test
    void thePageSaysItInEnglishToo() {
        var issued = office.issued();

        assertThat(browser.get().uri("/verify/" + issued.code() + "?lang=en"))
                .bodyText()
                .contains("Genuine and in force")
                .doesNotContain("portal.verify");
    }

    private void revoke(RegisteredResult issued) {
        results.revoke(
                        new EndResult(
                                issued.id(),
                                issued.version(),
                                "Cấp sai đối tượng",
                                "12/QĐ-UBND",
                                LocalDate.of(2026, 1, 5)),
                        commune.chairman)
                .orThrow();
    }

    private MvcTestResult byNumber(String number, String day) {
        return post(
                "/verify/numbers",
                Map.of(
                        "agency", "T1.61",
                        "number", number,
                        "issuedOn.day", day,
                        "issuedOn.month", "1",
                        "issuedOn.year", "2026"));
    }

    private MvcTestResult post(String path, Map<String, String> typed) {
        var request = browser.post().uri(path).with(csrf()).with(from -> {
            from.setRemoteAddr(address);
            return from;
        });
        typed.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult upload(byte[] file) {
        return browser.post()
                .uri("/verify/files")
                .multipart()
                .file(new MockMultipartFile("file", "giay.pdf", "application/pdf", file))
                .with(csrf())
                .with(from -> {
                    from.setRemoteAddr(address);
                    return from;
                })
                .exchange();
    }

    private MvcTestResult scan(String code) {
        return scan(code, address);
    }

    private MvcTestResult scan(String code, String from) {
        return browser.get()
                .uri("/verify/" + code)
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .exchange();
    }
}
