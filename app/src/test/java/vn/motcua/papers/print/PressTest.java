package vn.motcua.papers.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.NotFoundException;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.PaperMother;
import vn.motcua.testing.PdfA;
import vn.motcua.testing.PrintedCode;

class PressTest {

    private static final String LETTERS =
            "aàảãáạăằẳẵắặâầẩẫấậ đ eèẻẽéẹêềểễếệ iìỉĩíị oòỏõóọôồổỗốộơờởỡớợ uùủũúụưừửữứự yỳỷỹýỵ ₫ “” – … № □ ■";

    private final Press press = new Press();

    @Test
    void aPaperIsKeepableAndSaysEveryVietnameseLetter() {
        var data = PaperData.building()
                .text("name", LETTERS)
                .text("remark", LETTERS.toUpperCase(Locale.ROOT))
                .text("qr", "Mã hồ sơ")
                .build();

        var paper = press.print(PaperMother.form(), PaperMother.LAYOUT, data);

        PdfA.assertKeepable(paper.pdf());
        assertThat(PdfA.text(paper.pdf())).contains(LETTERS, LETTERS.toUpperCase(Locale.ROOT));
        assertThat(paper.pages()).isEqualTo(1);
        assertThat(PdfA.text(paper.pdf())).doesNotContain("Trang");
    }

    @Test
    void lettersOfSeveralSignsAreWrittenAsOne() {
        var apart = Normalizer.normalize("Nguyễn Thị Ổi", Normalizer.Form.NFD);

        var paper = press.print(
                PaperMother.form(),
                PaperMother.LAYOUT,
                PaperData.building().text("name", apart).build());

        assertThat(PdfA.text(paper.pdf())).contains("Nguyễn Thị Ổi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y Wơn Niê",
                "H'Hen Niê",
                "H’Bĭa Kƀuôr",
                "Y Ƀham Ênuôl",
                "Kpă Klơng, Siu H'Ƀlŭk",
                "Rơ Châm Ĕp, Čư̆ Ñăn, Ô̆i Ê̆ Ơ̆n",
                "Thị",
                "Đặng Nguyễn Ỷ Ỹ Ỵ Ữ Ẵ Ậ Ổ",
                "Nguyễn Thị Huệ",
                "Ø Åsa Müller-Łukasz Şen"
            })
    void rareNamesAreWrittenAndReadAgainHoweverTheyWereTyped(String name) {
        var written = Normalizer.normalize(name, Normalizer.Form.NFC);
        for (var form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            var data = PaperData.building()
                    .text("name", Normalizer.normalize(name, form))
                    .text("remark", Normalizer.normalize(name, form))
                    .rows(
                            "papers",
                            List.of(PaperData.building()
                                    .text("title", Normalizer.normalize(name, form))
                                    .build()));

            var paper = press.print(PaperMother.form(), PaperMother.LAYOUT, data.build());

            assertThat(PdfA.text(paper.pdf()))
                    .satisfies(text -> assertThat(Normalizer.normalize(text, Normalizer.Form.NFC))
                            .contains("Giấy thử của " + written, "Ghi chú: " + written))
                    .doesNotContain("#");
            PdfA.assertKeepable(paper.pdf());
        }
    }

    @Test
    void whatPeopleTypeIsNeverTakenForMarkup() {
        var nasty = "<b>&amp;\"'</b><script>alert(1)</script>{{name}}\u0000\u0007\u202E";

        var paper = press.print(
                PaperMother.form(),
                PaperMother.LAYOUT,
                PaperData.building().text("name", nasty).build());

        assertThat(PdfA.text(paper.pdf()).replace(" ", ""))
                .contains("<b>&amp;\"'</b><script>alert(1)</script>{{name}}");
        assertThat(paper.page()).doesNotContain("<script").contains("&lt;script&gt;");
        PdfA.assertKeepable(paper.pdf());
    }

    @Test
    void severalSheetsSayWhichOfHowManyEachIs() {
        var rows = IntStream.rangeClosed(1, 120)
                .mapToObj(number -> PaperData.building()
                        .text("no", String.valueOf(number))
                        .text("title", "Giấy tờ thứ " + number)
                        .build())
                .toList();

        var paper = press.print(
                PaperMother.form(),
                PaperMother.LAYOUT,
                PaperData.building().rows("papers", rows).build());

        assertThat(paper.pages()).isGreaterThan(2);
        assertThat(PdfA.text(paper.pdf()))
                .contains("Trang 2/" + paper.pages(), "Trang " + paper.pages() + "/" + paper.pages())
                .doesNotContain("Trang 1/")
                .contains("Giấy tờ thứ 120");
        PdfA.assertKeepable(paper.pdf());
    }

    @Test
    void bothCodesCanBeReadFromTheSheet() throws IOException, NotFoundException {
        var data = PaperData.building()
                .text("qr", "H48.61-260105-0001|1.012791|Nguyễn Thị Ổi")
                .text("code", "H48.61-260105-0001")
                .build();

        var paper = press.print(PaperMother.form(), PaperMother.LAYOUT, data);

        assertThat(PrintedCode.on(paper.pdf(), BarcodeFormat.QR_CODE))
                .isEqualTo("H48.61-260105-0001|1.012791|Nguyễn Thị Ổi");
        assertThat(PrintedCode.on(paper.pdf(), BarcodeFormat.CODE_128)).isEqualTo("H48.61-260105-0001");
    }

    @Test
    void nothingIsSaidInAFieldThatTheFormDoesNotHave() {
        var data = PaperData.building().text("nobody", "x").build();

        assertThatThrownBy(() -> press.print(PaperMother.form(), PaperMother.LAYOUT, data))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void aSheetIsPrintedInMilliseconds() {
        var data = PaperMother.form().sample();
        IntStream.range(0, 60).forEach(_ -> press.print(PaperMother.form(), PaperMother.LAYOUT, data));

        long start = System.nanoTime();
        IntStream.range(0, 50).forEach(_ -> press.print(PaperMother.form(), PaperMother.LAYOUT, data));
        long each = (System.nanoTime() - start) / 50 / 1_000;

        System.out.println("µs per sheet: " + each);
        assertThat(each).isLessThan(500_000);
    }
}
