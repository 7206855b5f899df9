package vn.motcua.eforms.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.Filler;
import vn.motcua.eforms.FormMother;
import vn.motcua.eforms.FormPapers;
import vn.motcua.eforms.FormRun;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.FormsOfTheProduct;
import vn.motcua.eforms.Sample;
import vn.motcua.eforms.domain.SampleAnswers;
import vn.motcua.eforms.sheet.Sheet;
import vn.motcua.papers.Paper;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.Papers;
import vn.motcua.papers.domain.LayoutCheck;
import vn.motcua.papers.print.Press;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.PdfA;

/** Finished forms become declarations; they lie in target/declarations to be looked at. */
class PrintedFormsTest {

    private static final Path LOOKED_AT = Path.of("target/declarations");
    private static final FormRun RUN = FormMother.run();
    private static final FormPapers.Signing SIGNING = new FormPapers.Signing(
            new UnitCode("H48"),
            "Ủy ban nhân dân xã Bình Sơn",
            "Bình Sơn",
            FormMother.TODAY,
            "Phạm Thị Lài",
            "BN-1234");

    private final FormPapers papers = new PrintedForms(new ShippedLayout());

    static List<FormVersion> forms() {
        return FormsOfTheProduct.all();
    }

    @Test
    void theShippedLayoutIsSound() {
        var form = new DeclarationForms().forms().getFirst();

        assertThat(LayoutCheck.faults(form, form.shippedLayout(), List.of())).isEmpty();
        assertThat(LayoutCheck.missing(form, form.shippedLayout(), form.shippedLayout()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsPrintedWithItsHeadItsAnswersAndItsSignature(FormVersion form) throws IOException {
        var paper = papers.print(form, Filler.careful(RUN, form, 3), SIGNING);

        assertThat(paper.page())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("ngày 05 tháng 01 năm 2026", "Phạm Thị Lài", "Kính gửi");
        assertThat(paper.pages()).isBetween(1, 5);
        Files.createDirectories(LOOKED_AT);
        Files.write(LOOKED_AT.resolve(form.procedure() + ".pdf"), paper.pdf());
    }

    static List<FormVersion> formsWithSheets() {
        return forms().stream()
                .filter(form -> !form.content().paper().sheet().isEmpty())
                .toList();
    }

    @Test
    void aDeclarationInTheCommonLayoutCanBeKeptForEver() {
        var common = forms().stream()
                .filter(form -> form.content().paper().sheet().isEmpty())
                .findFirst()
                .orElseThrow();

        PdfA.assertKeepable(
                papers.print(common, Filler.careful(RUN, common, 3), SIGNING).pdf());
    }

    @ParameterizedTest
    @MethodSource("formsWithSheets")
    void aSheetOfTheProductForgetsNothingAndCanBeKeptForEver(FormVersion form) {
        var sheet = form.content().paper().sheet();

        assertThat(Sheet.read(sheet.lines()).faults(form.content())).isEmpty();
        assertThat(Sheet.read(sheet.lines()).forgotten(form.content())).isEmpty();
        assertThat(sheet.source()).isNotBlank();
        PdfA.assertKeepable(
                papers.print(form, Filler.careful(RUN, form, 3), SIGNING).pdf());
    }

    @ParameterizedTest
    @MethodSource("formsWithSheets")
    void aSheetIsALayoutThatThePaperEngineAccepts(FormVersion form) {
        var content = form.content();
        var laid = SheetLayout.of(content, Sheet.read(content.paper().sheet().lines()));

        assertThat(LayoutCheck.faults(laid.paper(), laid.paper().shippedLayout(), List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formsWithSheets")
    void aSheetHoldsAnswersOfAnySize(FormVersion form) throws IOException {
        Files.createDirectories(LOOKED_AT);
        for (var sample : Sample.values()) {
            var paper = papers.print(form, SampleAnswers.of(form.content(), sample), SIGNING);

            assertThat(paper.pages()).isBetween(1, 12);
            Files.write(LOOKED_AT.resolve(form.procedure() + "-" + sample + ".pdf"), paper.pdf());
        }
    }

    @Test
    void aSheetSaysWhatTheTemplateSays() {
        var form = ofProcedure("1.001193");
        var answers = SampleAnswers.of(form.content(), Sample.USUAL);

        assertThat(PdfA.text(papers.print(form, answers, SIGNING).pdf()))
                .contains("TỜ KHAI ĐĂNG KÝ KHAI SINH", "Kính gửi: Ủy ban nhân dân xã Bình Sơn")
                .contains("Họ, chữ đệm, tên: ĐINH GIA HÂN")
                .contains("17/05/1990", "Ngày mười bảy tháng năm năm một nghìn chín trăm chín mươi")
                .contains("Làm tại: Bình Sơn, ngày 05 tháng 01 năm 2026")
                .contains("Điện thoại: 0912345678....... Thư điện tử: lai@example.vn");
        assertThat(papers.print(form, answers, SIGNING).page())
                .contains("Đề nghị cấp bản sao: Có <span class=\"box\">X</span> Không", "Số lượng: 2 bản");
    }

    @Test
    void linesOfACaseStandOnlyInThatCase() {
        var form = FormMother.form("""
                {'title': 'Mẫu', 'paper': {'title': 'Tờ khai', 'sheet': {'lines': [
                    '[Khi yes = có]', 'Nói có', '[Hết]', '[Trừ khi yes = có]', 'Không nói có', '[Hết]',
                    '[Bảng goods: Tên {name}]', '[Mỗi dòng goods]', 'Hàng {name} của {owner}', '[Hết]']}},
                 'pages': [{'id': 'p', 'title': 'Trang', 'questions': [
                    {'id': 'yes', 'type': 'yes-no', 'label': 'Có?'}, {'id': 'owner', 'type': 'text', 'label': 'Chủ'},
                    {'id': 'goods', 'type': 'table', 'label': 'Hàng', 'parts': [
                        {'id': 'name', 'type': 'text', 'label': 'Tên'}]}]}]}
                """);
        var answers = RUN.bind(
                        form,
                        form.pages().getFirst(),
                        FormMother.posted(
                                "yes", "no", "owner", "<b>Lài</b>", "goods.0.name", "Ổi", "goods.1.name", "{{owner}}"),
                        Answers.EMPTY)
                .answers();

        assertThat(PdfA.text(papers.print(form, answers, SIGNING).pdf()))
                .contains("Không nói có")
                .doesNotContain("Nói có")
                .contains("1 Ổi", "2 {{owner}}", "Hàng Ổi của <b>Lài</b>", "Hàng {{owner}} của <b>Lài</b>");
    }

    @Test
    void noLineIsNothingButTheDotsBehindAnAnswerThatFillsTheLineBefore() {
        var form = FormMother.form("""
                {'title': 'Mẫu', 'paper': {'title': 'Tờ khai', 'sheet': {'lines': [
                    '[Mỗi dòng homes]', 'Nơi cư trú: {home}', '[Hết]']}},
                 'pages': [{'id': 'p', 'title': 'Trang', 'questions': [
                    {'id': 'homes', 'type': 'table', 'label': 'Nhà', 'parts': [
                        {'id': 'home', 'type': 'text', 'label': 'Nơi ở'}]}]}]}
                """);
        var posted = IntStream.range(0, 30)
                .boxed()
                .flatMap(row -> Stream.of(
                        "homes." + row + ".home",
                        "thôn Phú Lộc, xã Bình Sơn, tỉnh Quảng Ngãi, cạnh nhà văn hoá th" + "i".repeat(row)))
                .toArray(String[]::new);
        var answers = RUN.bind(form, form.pages().getFirst(), FormMother.posted(posted), Answers.EMPTY)
                .answers();

        assertThat(PdfA.lines(papers.print(form, answers, SIGNING).pdf()))
                .anyMatch(line -> line.matches("Nơi cư trú.* \\.+"))
                .noneMatch(line -> line.matches("\\.+"));
    }

    private static FormVersion ofProcedure(String code) {
        return forms().stream()
                .filter(form -> form.procedure().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasNotAnsweredIsADottedLineAndWhatWasTypedIsText() {
        var form = FormMother.asking(
                "{'id': 'a', 'type': 'text', 'label': 'Tên'}", "{'id': 'b', 'type': 'text', 'label': 'Ghi chú'}");
        var answers = RUN.bind(
                        form,
                        form.pages().getFirst(),
                        FormMother.posted("a", "<script>{{title}}</script>"),
                        Answers.EMPTY)
                .answers();

        assertThat(papers.print(form, answers, SIGNING).page())
                .contains("1. Tên: <b>&lt;script&gt;{{title}}&lt;/script&gt;</b>", "2. Ghi chú: ……");
    }

    /** The layout that ships, whatever the unit. */
    private static final class ShippedLayout implements Papers {

        private final Press press = new Press();

        @Override
        public Paper print(PaperKey form, UnitCode unit, LocalDate day, PaperData data) {
            return press.print(page(form, unit, day, data));
        }

        @Override
        public String page(PaperKey form, UnitCode unit, LocalDate day, PaperData data) {
            var declaration = new DeclarationForms().forms().getFirst();
            return press.page(declaration, declaration.shippedLayout(), data);
        }

        @Override
        public Paper print(PaperForm form, PaperData data) {
            return press.print(form, form.shippedLayout(), data);
        }

        @Override
        public Paper print(String page) {
            return press.print(page);
        }
    }
}
