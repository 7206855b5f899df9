package vn.motcua.control.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.vault.ArchiveLoads;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultAccess;
import vn.motcua.vault.VaultViews;

@ProductTest
class VaultPagesTest {

    private static final Actor.Staff OFFICER = SignedIn.staff(Role.CONTROL_OFFICER, "T1.61");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Vault vault;

    @Autowired
    VaultViews views;

    @Autowired
    ArchiveLoads loads;

    @Autowired
    MovableClock clock;

    private final String owner = Papers.somebody();

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void aStoreIsShownWithItsNumberMaskedAndTheLookIsWrittenDown() {
        vault.put(Papers.of(owner).asNew(), OFFICER).orThrow();

        assertThat(look(owner, "COMPLAINT"))
                .hasStatusOk()
                .bodyText()
                .contains("Giấy khai sinh", "Còn hiệu lực", OwnerView.masked(owner))
                .doesNotContain(owner, "control.vault.");
        assertThat(views.accessesTo(owner, 10))
                .extracting(VaultAccess::kind)
                .containsExactly(VaultAccess.Kind.SHOWN, VaultAccess.Kind.PUT);
        assertThat(look(owner, "COMPLAINT")).hasStatusOk();
        assertThat(views.accessesTo(owner, 10)).hasSize(3);
    }

    @Test
    void nobodyLooksWithoutAPurposeAndNothingTypedIsLost() {
        assertThat(look("079 090 1", "")).hasStatus(422).bodyText().contains("Chọn mục đích xem", "079 090 1");
        assertThat(look("", "COMPLAINT")).hasStatus(422);
        assertThat(look("1".repeat(41), "COMPLAINT")).hasStatus(422);
        assertThat(look("999999999999", "INSPECTION")).hasStatusOk().bodyText().contains("chưa có tài liệu");
    }

    @Test
    void anArchiveIsTriedThenTakenAndItsReportCanBeDownloaded() throws IOException {
        var preview = load("PREVIEW", list(owner, "=cmd()"), scans());
        assertThat(preview).hasStatus(302);
        assertThat(vault.of(owner)).isEmpty();

        var taken = load("TAKE", list(owner, "=cmd()"), scans());
        assertThat(vault.of(owner)).hasSize(1);
        var report = String.valueOf(taken.getResponse().getRedirectedUrl());
        assertThat(get(report))
                .hasStatusOk()
                .bodyText()
                .contains("Đã nạp", "Thiếu tệp")
                .doesNotContain("control.vault.");
        assertThat(get(report + "/lines"))
                .hasStatusOk()
                .bodyText()
                .contains("\"'=cmd()\"", "\"Đã nạp\"", "Không có tệp");
        assertThat(get("/control/vault/loads")).hasStatusOk().bodyText().contains(report);
        assertThat(get("/control/vault/loads/template")).hasStatusOk();
    }

    @Test
    void whatIsNoListOrNoZipIsSaid() throws IOException {
        assertThat(load("TAKE", new byte[] {1, 2, 3}, scans()))
                .hasStatus(422)
                .bodyText()
                .contains("XLSX");
        assertThat(load("TAKE", list(owner, "x"), new byte[] {1, 2, 3}))
                .hasStatus(422)
                .bodyText()
                .contains("không phải tệp ZIP");
        assertThat(load("", new byte[0], new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#list\"", "href=\"#scans\"", "href=\"#mode\"");
    }

    private MvcTestResult look(String number, String purpose) {
        return browser.post()
                .uri("/control/vault/looks")
                .with(SignedIn.as(OFFICER))
                .with(csrf())
                .param("number", number)
                .param("purpose", purpose)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(SignedIn.as(OFFICER)).exchange();
    }

    private MvcTestResult load(String mode, byte[] list, byte[] scans) {
        return browser.post()
                .uri("/control/vault/loads")
                .multipart()
                .file(new MockMultipartFile("list", "danh mục.xlsx", null, list))
                .file(new MockMultipartFile("scans", "scans.zip", null, scans))
                .param("mode", mode)
                .with(SignedIn.as(OFFICER))
                .with(csrf())
                .exchange();
    }

    private byte[] list(String number, String otherName) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(loads.template()));
                var out = new ByteArrayOutputStream()) {
            String[][] lines = {
                {number, "Trần Thị Bưởi", "", "", "Giấy khai sinh", "1", "UBND", "01/03/2020", "", "1.pdf"},
                {number, "Trần Thị Bưởi", "", "", otherName, "1", "UBND", "01/03/2020", "", "2.pdf"}
            };
            for (int line = 0; line < lines.length; line++) {
                var row = workbook.getSheetAt(0).createRow(line + 1);
                for (int column = 0; column < lines[line].length; column++) {
                    row.createCell(column).setCellValue(lines[line][column]);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] scans() throws IOException {
        try (var pdf = new PDDocument();
                var content = new ByteArrayOutputStream();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.save(content);
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("1.pdf"));
                zip.write(content.toByteArray());
            }
            return out.toByteArray();
        }
    }
}
