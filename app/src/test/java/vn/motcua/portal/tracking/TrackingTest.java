package vn.motcua.portal.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.Dossier;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

@ProductTest
class TrackingTest {

    private static final AtomicInteger ADDRESS = new AtomicInteger();

    @Autowired
    MockMvcTester browser;

    @Autowired
    Commune commune;

    @Autowired
    MovableClock clock;

    private final String address = "10.1.0." + ADDRESS.incrementAndGet();

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void theHolderOfCodeAndSecretSeesTheProgressAndNobodysData() {
        var dossier = commune.handled(commune.received());

        assertThat(look(dossier.code().value().toLowerCase(), dossier.filing().lookUpSecret(), address))
                .hasStatusOk()
                .bodyText()
                .contains("Hồ sơ đang được giải quyết", "Cơ quan giải quyết", "08:00 08/01/2026", "Đã tiếp nhận")
                .doesNotContain(
                        "Nguyễn",
                        "Hoa",
                        "0905111222",
                        dossier.filing().parties().owner().identifier())
                .doesNotContain("portal.progress", "dossier.event");
    }

    @Test
    void aWrongCodeAndAWrongSecretGetTheSameAnswer() {
        var dossier = commune.received();

        var wrongSecret = look(dossier.code().value(), wrong(dossier), address);
        var wrongCode = look("T1.61.TT-260105-99999999", "123456", address);
        var noCode = look("chẳng phải mã", "123456", address);

        for (var answer : new MvcTestResult[] {wrongSecret, wrongCode, noCode}) {
            assertThat(answer).hasStatus(422).bodyText().contains("Mã hồ sơ hoặc mã tra cứu không đúng");
        }
    }

    @Test
    void whoGuessesASecretIsStoppedEvenFromManyAddresses() {
        var dossier = commune.received();
        for (int attempt = 0; attempt < 10; attempt++) {
            look(dossier.code().value(), wrong(dossier), "10.2.0." + attempt);
        }

        assertThat(look(dossier.code().value(), dossier.filing().lookUpSecret(), address))
                .hasStatus(429)
                .bodyText()
                .contains("Đã nhập sai quá nhiều lần", "09:00 05/01/2026");
        clock.moveTo("2026-01-05T09:00");
        assertThat(look(dossier.code().value(), dossier.filing().lookUpSecret(), address))
                .hasStatusOk();
    }

    @Test
    void whoTriesManyCodesFromOneAddressIsStopped() {
        for (int attempt = 0; attempt < 30; attempt++) {
            look("T1.61.TT-260105-8%03d".formatted(attempt), "000000", "10.3.0.1");
        }

        assertThat(look("T1.61.TT-260105-9000", "000000", "10.3.0.1")).hasStatus(429);
    }

    @Test
    void nothingTypedIsSaidAtItsField() {
        assertThat(look("", "", address)).hasStatus(422).bodyText().contains("href=\"#code\"", "href=\"#secret\"");
    }

    @Test
    void programsGetTheSameByTheApi() {
        var dossier = commune.received();
        var path = "/api/v1/dossiers/" + dossier.code() + "/progress?secret=";

        var found = assertThat(browser.get().uri(path + dossier.filing().lookUpSecret()));
        found.hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("RECEIVED");
        found.bodyJson().extractingPath("$.appointment").isEqualTo("2026-01-08T08:00:00+07:00");
        found.bodyText().doesNotContain("Nguyễn", "0905111222");
        assertThat(browser.get().uri(path + wrong(dossier)))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("dossier.progress.not-found");
        assertThat(browser.get().uri("/api/v1/dossiers/" + dossier.code() + "/progress"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("secret");
    }

    private static String wrong(Dossier dossier) {
        return dossier.filing().lookUpSecret().equals("111111") ? "222222" : "111111";
    }

    private MvcTestResult look(String code, String secret, String from) {
        return browser.post()
                .uri("/tracking")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .param("code", code)
                .param("secret", secret)
                .exchange();
    }
}
