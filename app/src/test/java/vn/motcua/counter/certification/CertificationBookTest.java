package vn.motcua.counter.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.certification.BookEntry;
import vn.motcua.certification.CertifiedCopies;
import vn.motcua.certification.CertifiedCopy.Delivery;
import vn.motcua.certification.CertifiedCopy.Request;
import vn.motcua.certification.Comparison;
import vn.motcua.certification.NewCopy;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.signatures.AddKey;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestAuthority;
import vn.motcua.testing.TestPdf;

/** The workbook that a commune hands to whoever audits its book, read back as they would. */
@ProductTest
class CertificationBookTest {

    private static final String PAPER = "Giấy chứng nhận quyền sử dụng đất – thửa số 7";

    private final TestAuthority authority = TestAuthority.called("CA của sổ chứng thực");
    private final Actor.Staff officer = SignedIn.staff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
    private final Actor.Staff chairman = SignedIn.staff(Role.AGENCY_HEAD, SmallProvince.COMMUNE.value());

    @Autowired
    MockMvc browser;

    @Autowired
    CertifiedCopies copies;

    @Autowired
    SigningKeys keys;

    @Autowired
    SmallProvince province;

    @Autowired
    MovableClock clock;

    @Test
    void theWorkbookHasItsHeadingsItsNumbersAndVietnameseLetters() throws Exception {
        province.found();
        clock.moveTo("2033-04-04T08:30");
        var entry = certified();

        byte[] file = browser.perform(
                        get("/counter/certification-book/export?year=2033").with(SignedIn.as(chairman)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Sổ chứng thực bản sao");
            assertThat(texts(sheet.getRow(0)))
                    .containsExactly(
                            "Số chứng thực",
                            "Thời gian",
                            "Người yêu cầu",
                            "Giấy tờ",
                            "Số trang",
                            "Phí (đồng)",
                            "Người chứng thực");
            var row = sheet.getRow(sheet.getLastRowNum());
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo(entry.quoted());
            assertThat(row.getCell(1).getStringCellValue()).startsWith("04/04/2033");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("Đặng Thị Ngọc Ưởng");
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo(PAPER);
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(entry.pages());
            assertThat(row.getCell(5).getNumericCellValue())
                    .isEqualTo(entry.fee().dong());
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo(chairman.displayName());
        }
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(column -> row.getCell(column).getStringCellValue())
                .toList();
    }

    private BookEntry certified() {
        clock.advance(Duration.ofMinutes(1));
        var seal = new AddKey.OfFile(
                new AddKey.Owner.Agency(SmallProvince.COMMUNE),
                authority.issue("UBND xã Thử", "UBND xã Thử").pkcs12(),
                TestAuthority.PASSWORD);
        keys.add(seal, People.ADMINISTRATOR).orThrow();
        var own = new AddKey.OfFile(
                new AddKey.Owner.Person(chairman.account()),
                authority.issue("Nguyễn Văn Ánh", "UBND xã Thử").pkcs12(),
                TestAuthority.PASSWORD);
        var key = keys.add(own, chairman).orThrow().id();
        var request = new Request(
                "Đặng Thị Ngọc Ưởng", "", PAPER, "", "UBND xã Thử", LocalDate.of(2020, 5, 6), Delivery.DESK);
        var scan = new NewCopy.Scan("trang.pdf", TestPdf.saying("GIAY CHUNG NHAN 7"));
        var received = copies.receive(new NewCopy(request, EnumSet.allOf(Comparison.class), List.of(scan)), officer)
                .orThrow();
        var certified = copies.certify(received.id(), key, TestAuthority.PASSWORD, chairman)
                .orThrow();
        return java.util.Objects.requireNonNull(certified.entry());
    }
}
