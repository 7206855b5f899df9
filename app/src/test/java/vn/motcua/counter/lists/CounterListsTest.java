package vn.motcua.counter.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class CounterListsTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Commune commune;

    @Autowired
    Dossiers dossiers;

    @Autowired
    MovableClock clock;

    /** Before the hour of other tests, whose dossiers lie at the same desks: lists begin with the oldest. */
    @BeforeEach
    void earlyOnMonday() {
        clock.moveTo("2026-01-05T07:00");
    }

    @Test
    void todayIsCountedAndListed() {
        clock.moveTo("2026-01-05T16:59");
        var dossier = commune.received();

        assertThat(get("/counter/today"))
                .hasStatusOk()
                .bodyText()
                .contains(dossier.code().value(), "Hồ sơ nhận ngày 05/01/2026", "Được tiếp nhận");
    }

    @Test
    void whatWaitsSaysByWhenItMustBeAnswered() {
        var dossier = commune.waiting();

        assertThat(get("/counter/waiting"))
                .bodyText()
                .contains(dossier.code().value(), "Phải trả lời trước", "17:00 05/01/2026");
    }

    @Test
    void aResultIsHandedOverWithOneKeyAndOnlyOnce() {
        var dossier = commune.finished();
        var key = UUID.randomUUID().toString();

        assertThat(get("/counter/results"))
                .bodyText()
                .contains(dossier.code().value(), "/counter/dossiers/" + dossier.id() + "/deliveries");
        for (int twice = 0; twice < 2; twice++) {
            assertThat(handOver(dossier.id().toString(), dossier.version(), key, "Lê Thị Tám, giấy ủy quyền"))
                    .hasRedirectedUrl("/counter/results?done=" + dossier.code());
        }
        assertThat(get("/counter/results?done=" + dossier.code()))
                .bodyText()
                .contains("Đã trả kết quả hồ sơ " + dossier.code(), "In giấy biên nhận trả kết quả")
                .containsPattern(
                        "/office/dossiers/" + dossier.code() + "/slips/[0-9a-f-]{36}\" aria-keyshortcuts=\"F8\"");
        var after = dossiers.find(dossier.id()).orElseThrow();
        assertThat(after.status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertThat(dossiers.history(dossier.id())).hasSize(dossier.version() + 1);
    }

    @Test
    void whatGoesByPostGoesInAnEnvelopeAndIsNotMerelySaidToBeSent() {
        var dossier = commune.finished();

        assertThat(get("/counter/results"))
                .bodyText()
                .contains("/counter/post/results/" + dossier.code())
                .doesNotContain("value=\"POSTAL\"");
    }

    @Test
    void aResultIsFoundAmongThoseThatLieReady() {
        var dossier = commune.finished();
        var code = dossier.code().value();

        assertThat(get("/counter/results?q=" + code)).bodyText().contains(">" + code + "<");
        assertThat(get("/counter/results?q="
                        + dossier.filing().parties().owner().identifier()))
                .bodyText()
                .contains(">" + code + "<");
        assertThat(get("/counter/results?q=thi hoa")).bodyText().contains("Nguyễn Thị Hoa");
        assertThat(get("/counter/results?q=N_uy"))
                .bodyText()
                .contains("Không có kết quả chờ trả nào khớp với “N_uy”")
                .doesNotContain(code);
    }

    @Test
    void aResultRecalledMeanwhileIsNotHandedOver() {
        var dossier = commune.finished();
        commune.act(dossier, new Act.RecallResult("Sai số"), commune.chairman);

        assertThat(handOver(
                        dossier.id().toString(),
                        dossier.version(),
                        UUID.randomUUID().toString(),
                        ""))
                .hasStatus(422)
                .bodyText()
                .contains("đã thực hiện “Thu hồi kết quả để sửa”");
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(SignedIn.as(commune.desk)).exchange();
    }

    private MvcTestResult handOver(String id, int version, String key, String receivedBy) {
        return browser.post()
                .uri("/counter/dossiers/" + id + "/deliveries")
                .with(SignedIn.as(commune.desk))
                .with(csrf())
                .param("version", String.valueOf(version))
                .param("requestKey", key)
                .param("received-by", receivedBy)
                .exchange();
    }
}
