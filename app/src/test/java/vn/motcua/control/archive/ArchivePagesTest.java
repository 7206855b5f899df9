package vn.motcua.control.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.archive.bag.BagCheck;
import vn.motcua.audit.PersonalDataView;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class ArchivePagesTest {

    private final Actor.Staff officer = SignedIn.staff(Role.CONTROL_OFFICER, "T1");

    @TempDir
    private Path folder;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Commune commune;

    @Autowired
    private PersonalDataViews looks;

    @Autowired
    private MovableClock clock;

    private Dossier dossier;

    @BeforeEach
    void aDossierIsReturned() {
        clock.moveTo("2026-01-05T08:00");
        dossier = commune.act(
                commune.finished(), new Act.ReturnResult(DeliveryMethod.COUNTER, "Nguyễn Thị Hoa"), commune.desk);
    }

    @Test
    void theCodeLeadsToTheDossierAndItsPackageWhoseDownloadIsWrittenDown() throws Exception {
        String home = "/control/archive/dossiers/" + dossier.code();
        browser.perform(get("/control/archive")
                        .param("q", " " + dossier.code() + " ")
                        .with(SignedIn.as(officer)))
                .andExpect(redirectedUrl(home));
        browser.perform(get(home).with(SignedIn.as(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chưa xác minh")))
                .andExpect(content().string(containsString("Tạo và tải gói lưu trữ")));

        byte[] zip = browser.perform(
                        post(home + "/packages").with(SignedIn.as(officer)).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/zip"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(check(zip).faults()).isEmpty();
        assertThat(looks.of("DOSSIER", dossier.id().value()))
                .extracting(PersonalDataView::purpose)
                .contains("ARCHIVE");
    }

    @Test
    void aClerkOfAnotherUnitDoesNotFindIt() throws Exception {
        var stranger = SignedIn.as(Role.RECORDS_CLERK, "T1.62");

        browser.perform(get("/control/archive/dossiers/" + dossier.code()).with(stranger))
                .andExpect(status().isNotFound());
        browser.perform(get("/control/archive")
                        .param("q", dossier.code().value())
                        .with(stranger))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Không có hồ sơ đã kết thúc với mã này")));
    }

    @Test
    void filesDoNotGoBeforeTheirTime() throws Exception {
        browser.perform(post("/control/archive/dossiers/" + dossier.code() + "/erasures")
                        .param("number", "12/QĐ-UBND")
                        .param("date.day", "5")
                        .param("date.month", "1")
                        .param("date.year", "2026")
                        .param("signer", "Nguyễn Văn An")
                        .with(SignedIn.as(officer))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void aProposalNeedsAReasonAndTheEndOfThePeriod() throws Exception {
        String proposals = "/control/archive/dossiers/" + dossier.code() + "/proposals";
        browser.perform(post(proposals).with(SignedIn.as(officer)).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy nhập lý do")));
        browser.perform(post(proposals)
                        .param("reason", "Hết chỗ")
                        .with(SignedIn.as(officer))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("bảo quản vĩnh viễn")));
    }

    @Test
    void aRuleIsEnteredOrToldWhatIsWrongWithIt() throws Exception {
        browser.perform(post("/control/archive/rules")
                        .with(SignedIn.as(officer))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy chọn phạm vi áp dụng")));
        browser.perform(post("/control/archive/rules")
                        .param("scope", "PROCEDURE")
                        .param("subject", dossier.filing().procedure().code().value())
                        .param("years", "20")
                        .param("from.day", "1")
                        .param("from.month", "7")
                        .param("from.year", "2025")
                        .param("basis", "Thông tư 10/2022/TT-BNV")
                        .with(SignedIn.as(officer))
                        .with(csrf()))
                .andExpect(redirectedUrl("/control/archive?done=entered"));
        browser.perform(get("/control/archive/dossiers/" + dossier.code()).with(SignedIn.as(officer)))
                .andExpect(content().string(containsString("20 năm")));
    }

    private BagCheck.Report check(byte[] zip) throws IOException {
        return BagCheck.check(Files.write(folder.resolve("package.zip"), zip));
    }
}
