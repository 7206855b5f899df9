package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.payment.AmountDue.Less;
import vn.motcua.payment.AmountDue.Position;
import vn.motcua.payment.ElectronicReceipt.Form;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Money;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.AddKey;
import vn.motcua.signatures.SignatureChecks;
import vn.motcua.signatures.SignatureReport.Verdict;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.signatures.Trust;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.PdfA;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestAuthority;

/** What a payer takes home, and what a stranger learns of it. */
@ProductTest
class ElectronicReceiptsTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(800);

    /** Of this test alone, so that no seal of another test is its seal. */
    private final UnitCode unit = new UnitCode("T1." + SERIAL.incrementAndGet());

    private final Actor.Staff officer = SignedIn.staff(Role.RECEPTION_OFFICER, unit.value());
    private final TestAuthority authority = TestAuthority.called("CA biên lai " + UUID.randomUUID());

    @Autowired
    PaymentOrders orders;

    @Autowired
    Desk desk;

    @Autowired
    Refunds refunds;

    @Autowired
    ElectronicReceipts receipts;

    @Autowired
    SigningKeys keys;

    @Autowired
    SignatureChecks checks;

    @Autowired
    Trust trust;

    @Autowired
    MockMvcTester browser;

    @Autowired
    MovableClock clock;

    @Autowired
    SmallProvince province;

    @BeforeEach
    void mondayMorning() {
        province.found();
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void whoHasNotPaidHasNoReceipt() {
        var order = order();

        assertThat(receipts.give(order, Form.PDF)).isEmpty();
        assertThat(download(order, "receipt.pdf")).hasStatus(404);
        assertThat(browser.get().uri(order.path()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Biên lai điện tử", "/receipt.pdf");
    }

    @Test
    void withoutAKeyTheReceiptSaysThatItIsNotSigned() {
        var order = paid();

        assertThat(browser.get().uri(order.path()))
                .hasStatusOk()
                .bodyText()
                .contains("Đơn vị thu chưa có chữ ký số", "/receipt.pdf", "/receipt.xml");
        var pdf = bytes(download(order, "receipt.pdf"));
        PdfA.assertKeepable(pdf);
        assertThat(PdfA.text(pdf)).contains("Chưa có chữ ký số của đơn vị thu").doesNotContain("Ký số:");
        assertThat(checks.check(pdf).verdict()).isEqualTo(Verdict.UNSIGNED);
        assertThat(checks.check(bytes(download(order, "receipt.xml"))).verdict())
                .isEqualTo(Verdict.UNSIGNED);
    }

    @Test
    void theCollectorSignsThePaperAndTheDataOnce() throws Exception {
        theUnitGetsASeal();
        var order = paid();

        assertThat(browser.get().uri(order.path())).bodyText().contains("Có chữ ký số của UBND xã Thử");
        for (var form : List.of("receipt.pdf", "receipt.xml")) {
            var first = bytes(download(order, form));
            var report = checks.check(first);
            assertThat(report.verdict()).isEqualTo(Verdict.VALID);
            assertThat(report.signatures())
                    .singleElement()
                    .satisfies(line -> assertThat(line.signer()).isEqualTo("UBND xã Thử"));
            assertThat(bytes(download(order, form))).isEqualTo(first);
        }
        assertThat(PdfA.text(bytes(download(order, "receipt.pdf")))).contains("Ký số: UBND xã Thử");
        var xml = new String(bytes(download(order, "receipt.xml")), StandardCharsets.UTF_8);
        var changed = xml.replace(">25000<", ">95000<").getBytes(StandardCharsets.UTF_8);
        assertThat(checks.check(changed).verdict()).isEqualTo(Verdict.BROKEN);
    }

    /** The page opens by a link alone, so that a person's number and address are not for everybody who has it. */
    @Test
    void theDownloadSaysTheNameAndHidesTheNumberOfAPerson() {
        var order = paid();

        var text = PdfA.text(bytes(download(order, "receipt.pdf")));
        var xml = new String(bytes(download(order, "receipt.xml")), StandardCharsets.UTF_8);

        assertThat(text)
                .contains("Phạm Thị Lài", "*********222", "Mức thu 50.000, giảm 50%", "25.000")
                .doesNotContain("051190111222", "Thôn 3");
        assertThat(xml)
                .contains("<Ten>Phạm Thị Lài</Ten>", "<MucThu>50000</MucThu>", "<TyLeGiam>50</TyLeGiam>")
                .contains("<SoTien>25000</SoTien>", "<TongSo>25000</TongSo>", "<TrangThai>CO_GIA_TRI</TrangThai>")
                .doesNotContain("051190111222", "Thôn 3");
    }

    @Test
    void aCompanyIsNamedWithItsTaxCode() {
        var order = paid(order(new Payer("Công ty TNHH Trà Khúc", "4300123456", "Tổ 2, phường Cẩm Thành")));

        assertThat(PdfA.text(bytes(download(order, "receipt.pdf")))).contains("4300123456", "Tổ 2, phường Cẩm Thành");
    }

    @Test
    void aReceiptWhoseMoneyWentBackSaysSoEverywhere() throws Exception {
        theUnitGetsASeal();
        var order = paid();
        var before = bytes(download(order, "receipt.pdf"));
        giveBack(order);

        assertThat(PdfA.text(before)).doesNotContain("ĐÃ HOÀN LẠI");
        var after = bytes(download(order, "receipt.pdf"));
        assertThat(PdfA.text(after)).contains("ĐÃ HOÀN LẠI");
        assertThat(checks.check(after).verdict()).isEqualTo(Verdict.VALID);
        assertThat(new String(bytes(download(order, "receipt.xml")), StandardCharsets.UTF_8))
                .contains("<TrangThai>DA_HOAN_LAI</TrangThai>");
        assertThat(browser.get().uri(order.path())).bodyText().contains("biên lai không còn giá trị");
        assertThat(verified(before)).bodyText().contains("Biên lai không còn giá trị");
    }

    @Test
    void anyoneVerifiesAReceiptByItsCodeAndReadsNoMoreThanItSays() {
        var order = paid();
        var code = receipts.offered(order).orElseThrow().receipt().code();

        for (var typed : List.of(code.value(), code.spelled(), code.value().toLowerCase(Locale.ROOT))) {
            assertThat(browser.get().uri("/verify/" + typed))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Biên lai có giá trị", "Phạm T. L.", "25.000 đồng")
                    .doesNotContain(
                            "Phạm Thị Lài", "051190111222", order.secret().value());
        }
        assertThat(browser.post().uri("/verify/codes").with(csrf()).param("code", code.spelled()))
                .bodyText()
                .contains("Biên lai có giá trị");
        assertThat(browser.get().uri("/verify/BL" + "2".repeat(18))).bodyText().doesNotContain("Biên lai có giá trị");
    }

    @Test
    void aSignedFileIsRecognisedAndAChangedOneIsNot() throws Exception {
        theUnitGetsASeal();
        var file = bytes(download(paid(), "receipt.pdf"));

        assertThat(verified(file)).hasStatusOk().bodyText().contains("Biên lai có giá trị");
        file[file.length / 2] ^= 1;
        assertThat(verified(file)).bodyText().doesNotContain("Biên lai có giá trị");
    }

    @Test
    void aForgedSecretOpensNoReceipt() {
        var order = paid();

        assertThat(browser.get().uri("/payments/" + order.reference() + "/AAAAAAAAAAAAAAAA/receipt.pdf"))
                .hasStatus(404);
    }

    private void theUnitGetsASeal() throws Exception {
        var file = authority.issue("UBND xã Thử", "UBND xã Thử").pkcs12();
        keys.add(new AddKey.OfFile(new AddKey.Owner.Agency(unit), file, TestAuthority.PASSWORD), People.ADMINISTRATOR)
                .orThrow();
        trust.trust(authority.certificate().getEncoded(), People.ADMINISTRATOR).orThrow();
        trust.takeList(authority.revocationList(clock.instant()), People.ADMINISTRATOR)
                .orThrow();
    }

    private PaymentOrder order() {
        return order(new Payer("Phạm Thị Lài", "051190111222", "Thôn 3, xã Thử"));
    }

    private PaymentOrder order(Payer payer) {
        var line = new DueLine(DueKind.CHARGE, "LP01", "Lệ phí cấp giấy", new Money(50_000));
        var less = new Less("Nghị quyết 11/2022/NQ-HĐND, Điều 2", 50, Rounding.TO_THE_DONG);
        return orders.open(new NewOrder(
                new SubjectRef("TEST", UUID.randomUUID(), "H48.61-260105-0001"),
                payer,
                unit,
                new AmountDue(List.of(new Position(line, less, new Money(25_000))))));
    }

    private PaymentOrder paid() {
        return paid(order());
    }

    private PaymentOrder paid(PaymentOrder order) {
        return desk.take(order.id(), new Desk.Taken(PayMethod.CASH, order.amount(), ""), officer)
                .orThrow();
    }

    private void giveBack(PaymentOrder order) {
        refunds.ask(order.id(), "Thu nhầm", officer).orThrow();
        var income = orders.find(order.reference().value()).orElseThrow().income();
        var refund = refunds.of(Objects.requireNonNull(income)).orElseThrow();
        refunds.gaveBack(refund.id(), "FT26005", SignedIn.staff(Role.CONTROL_OFFICER, "T1"))
                .orThrow();
    }

    private MvcTestResult download(PaymentOrder order, String form) {
        return browser.get().uri(order.path() + "/" + form).exchange();
    }

    private MvcTestResult verified(byte[] file) {
        return browser.post()
                .uri("/verify/files")
                .multipart()
                .file(new MockMultipartFile("file", "bien-lai.pdf", "application/pdf", file))
                .with(csrf())
                .exchange();
    }

    private static byte[] bytes(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
