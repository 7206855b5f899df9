package vn.motcua.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.DocumentRef;
import vn.motcua.dossier.Dossier;
import vn.motcua.papers.Layouts;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.PublishLayout;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.slips.store.FormsOfRegimes;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.PdfA;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

@ProductTest
class SlipsTest {

    @Autowired
    Slips slips;

    @Autowired
    Commune commune;

    @Autowired
    Layouts layouts;

    @Autowired
    FormsOfRegimes forms;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void onMonday() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void aReceiptIsIssuedWithTheReceptionAndPrintedAgainIsTheSamePaper() {
        var dossier = commune.received();

        var receipt = slips.latest(dossier.id(), SlipKind.RECEIPT).orElseThrow();
        var first = slips.pdf(receipt);
        clock.moveTo("2026-01-06T10:00");
        var again = slips.pdf(slips.find(receipt.id()).orElseThrow());

        assertThat(again).isEqualTo(first);
        PdfA.assertKeepable(first);
        assertThat(receipt.form()).isEqualTo(new PaperKey("tt-03-2025.01"));
        assertThat(PdfA.text(first))
                .contains(
                        dossier.code().value(),
                        "Nguyễn Thị Hoa",
                        "Tờ khai",
                        dossier.filing().lookUpSecret(),
                        "08 giờ 00 phút, ngày 05 tháng 01 năm 2026",
                        "3 ngày làm việc",
                        "ngày 08 tháng 01 năm 2026",
                        "Nguyễn Văn An");
        assertThat(slips.show(receipt).page()).contains(dossier.code().value()).doesNotContain("<script");
        assertThat(slips.of(dossier.id())).hasSize(1);
    }

    @Test
    void theFormFollowsTheDecreeUnderWhichTheDossierLives() {
        assertThat(forms.of("61/2018/NĐ-CP", SlipKind.RECEIPT)).contains(new PaperKey("tt-01-2018.01"));
        assertThat(forms.of("61/2018/NĐ-CP", SlipKind.LOGBOOK)).contains(new PaperKey("tt-01-2018.06"));
        assertThat(forms.of("61/2018/NĐ-CP", SlipKind.STOP_NOTICE)).isEmpty();
        assertThat(forms.of("118/2025/NĐ-CP", SlipKind.STOP_NOTICE)).contains(new PaperKey("tt-03-2025.05"));
        assertThat(forms.of("118/2025/NĐ-CP", SlipKind.FEE_RECEIPT)).contains(new PaperKey("motcua.fee-receipt"));
        assertThat(forms.of("a decree of 2030", SlipKind.APOLOGY)).contains(new PaperKey("tt-03-2025.04"));
    }

    @Test
    void theRequestForASupplementSaysEverythingThatIsMissing() {
        var dossier = commune.act(
                commune.received(),
                new Act.RequestSupplement(
                        List.of("Bản sao giấy chứng nhận", "Ảnh 4x6"), "Thiếu chữ ký", LocalDate.of(2026, 1, 12)),
                commune.officer);

        assertThat(text(dossier, SlipKind.SUPPLEMENT_REQUEST))
                .contains("1 Bản sao giấy chứng nhận", "2 Ảnh 4x6", "Thiếu chữ ký", "ngày 12 tháng 01 năm 2026");
    }

    @Test
    void refusalsOfAUnitAreNumberedInOneSeries() {
        var first = commune.act(commune.waiting(), new Act.RefuseIntake("Đất đang tranh chấp"), commune.desk);
        var second = commune.act(commune.waiting(), new Act.RefuseIntake("Không thuộc thẩm quyền"), commune.desk);

        assertThat(number(second)).isEqualTo(number(first) + 1);
        assertThat(text(second, SlipKind.REFUSAL)).contains("Không thuộc thẩm quyền", number(second) + "/PTC");
    }

    @Test
    void anApologyNamesBothAppointmentsAndIsADraftBeforeThat() {
        var received = commune.received();
        var draft = slips.draftApology(received, LocalDate.of(2026, 1, 13), "Cần xác minh", commune.chairman);

        assertThat(draft).contains("DỰ THẢO", "ngày 13 tháng 01 năm 2026", "Cần xác minh");
        assertThat(slips.latest(received.id(), SlipKind.APOLOGY)).isEmpty();

        var extended = commune.act(
                received,
                new Act.Extend(
                        "Cần xác minh", LocalDate.of(2026, 1, 13), new DocumentRef("APOLOGY", "07/UBND-XL", null)),
                commune.chairman);

        assertThat(said(extended, SlipKind.APOLOGY))
                .contains(
                        "Số: 07/UBND-XL",
                        "ngày 08 tháng 01 năm 2026",
                        "ngày 13 tháng 01 năm 2026",
                        "Cần xác minh",
                        "UBND xã Thử")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void aStoppedDossierGetsItsNotice() {
        var stopped = commune.act(
                commune.received(),
                new Act.Stop("Người nộp đề nghị dừng", new DocumentRef("NOTICE", "", LocalDate.of(2026, 1, 5))),
                commune.chairman);

        assertThat(text(stopped, SlipKind.STOP_NOTICE)).contains("Người nộp đề nghị dừng", "/TBD");
    }

    @Test
    void theControlSlipHasEveryHandOverWithItsResult() {
        var finished = commune.finished();
        var returned = commune.act(finished, new Act.ReturnResult(DeliveryMethod.COUNTER, "Lê Thị Tám"), commune.desk);

        var slip = slips.controlSlip(returned, commune.desk).orThrow();

        PdfA.assertKeepable(slips.pdf(slip));
        assertThat(slips.show(slip).page())
                .contains(
                        "<b>Người nộp hồ sơ</b> – Nguyễn Thị Hoa",
                        "Phòng Kinh tế xã Thử",
                        "Trước hạn",
                        "Có kết quả",
                        "Lê Thị Tám",
                        "Trả kết quả");
        assertThat(slips.controlSlip(returned, commune.officer).orThrow().id()).isEqualTo(slip.id());
        assertThat(text(returned, SlipKind.RETURN_RECEIPT)).contains("01/GCN", "Lê Thị Tám", "Trực tiếp");
        assertThat(slips.controlSlip(commune.waiting(), commune.desk)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void moneyIsTakenInFiguresAndInWordsAndOnlyOnceAForm() {
        var dossier = commune.received();
        var receipt = new NewFeeReceipt(
                "Nguyễn Thị Hoa",
                List.of(
                        new FeeLine("Lệ phí cấp giấy chứng nhận", true, new Money(100_000)),
                        new FeeLine("Phí thẩm định", false, new Money(1_105_000))),
                UUID.randomUUID());

        var slip = slips.feeReceipt(dossier, receipt, commune.desk).orThrow();

        assertThat(slips.feeReceipt(dossier, receipt, commune.desk).orThrow()).isEqualTo(slip);
        assertThat(PdfA.text(slips.pdf(slip)))
                .contains("1.205.000", "Một triệu hai trăm linh năm nghìn đồng", "Phí thẩm định", "/PT");
        assertThat(slips.feeReceipt(dossier, new NewFeeReceipt("", receipt.lines(), UUID.randomUUID()), commune.desk))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void manyDossiersAreHandedOverOnOneListAndNoneOfOthers() {
        var one = commune.received();
        var two = commune.received();
        var list = new NewHandOverList("Phòng Kinh tế", List.of(one.code(), two.code()), UUID.randomUUID());

        var slip = slips.handOverList(list, commune.desk).orThrow();

        assertThat(PdfA.text(slips.pdf(slip)))
                .contains(one.code().value(), two.code().value(), "Phòng Kinh tế", "Số hồ sơ: 2");
        assertThat(slips.handOverLists(commune.desk)).extracting(Slip::id).contains(slip.id());
        assertThat(slips.handOverList(
                        new NewHandOverList("Ai đó", List.of(one.code()), UUID.randomUUID()), commune.stranger))
                .isEqualTo(Outcome.refused(
                        new SlipRefusal.UnknownDossier(one.code().value())));
    }

    @Test
    void aNewLayoutOfAUnitHoldsFromItsDayAndLeavesIssuedSlipsAsTheyAre() {
        var before = commune.received();
        var issued = slips.latest(before.id(), SlipKind.RECEIPT).orElseThrow();
        var paper = slips.pdf(issued);
        var form = layouts.form(issued.form()).orElseThrow();
        var administrator = SignedIn.staff(Role.ADMINISTRATOR, SmallProvince.PROVINCE.value());
        var content = form.shippedLayout() + "<p>Đường dây nóng: 0255 3822 222</p>\n";
        layouts.publish(
                        new PublishLayout(form.key(), SmallProvince.COMMUNE, LocalDate.of(2026, 1, 6), content),
                        administrator)
                .orThrow();

        assertThat(text(commune.received(), SlipKind.RECEIPT)).doesNotContain("Đường dây nóng");
        clock.moveTo("2026-01-06T08:00");
        assertThat(text(commune.received(), SlipKind.RECEIPT)).contains("Đường dây nóng: 0255 3822 222");
        assertThat(slips.pdf(issued)).isEqualTo(paper);

        layouts.publish(
                        new PublishLayout(form.key(), SmallProvince.COMMUNE, LocalDate.of(2026, 1, 6), null),
                        administrator)
                .orThrow();
        assertThat(text(commune.received(), SlipKind.RECEIPT)).doesNotContain("Đường dây nóng");
        assertThat(layouts.history(form.key())).hasSize(2).first().matches(layout -> layout.shipped());
    }

    private String text(Dossier dossier, SlipKind kind) {
        var slip = slips.latest(dossier.id(), kind).orElseThrow();
        var pdf = slips.pdf(slip);
        PdfA.assertKeepable(pdf);
        return PdfA.text(pdf);
    }

    private String said(Dossier dossier, SlipKind kind) {
        return slips.show(slips.latest(dossier.id(), kind).orElseThrow()).page();
    }

    private int number(Dossier dossier) {
        var slip = slips.latest(dossier.id(), SlipKind.REFUSAL).orElseThrow();
        assertThat(slip.number()).matches("\\d+/PTC");
        return Integer.parseInt(slip.number().split("/")[0]);
    }
}
