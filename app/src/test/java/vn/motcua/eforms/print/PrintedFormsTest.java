package vn.motcua.eforms.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
import vn.motcua.papers.Paper;
import vn.motcua.papers.PaperData;
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

    @Test
    void aDeclarationCanBeKeptForEver() {
        var birth = forms().stream()
                .filter(form -> form.procedure().value().equals("1.001193"))
                .findFirst()
                .orElseThrow();

        PdfA.assertKeepable(
                papers.print(birth, Filler.careful(RUN, birth, 3), SIGNING).pdf());
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
        public Paper print(String page) {
            return press.print(page);
        }
    }
}
