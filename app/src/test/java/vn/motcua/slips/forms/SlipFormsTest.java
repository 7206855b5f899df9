package vn.motcua.slips.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.papers.PageFormat;
import vn.motcua.papers.Paper;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.PaperField;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.domain.LayoutCheck;
import vn.motcua.papers.domain.SharedParts;
import vn.motcua.papers.print.Press;
import vn.motcua.testing.PdfA;

/** Every form that ships, with what people really write; the papers lie in target/slips to be looked at. */
class SlipFormsTest {

    private static final Path LOOKED_AT = Path.of("target/slips");
    private static final Press PRESS = new Press();

    private static final String LONG_NAME = "Nguyễn Phước Quý Thịnh Đặng Lê Hoàng Bảo Ngọc Uyển Nhi Ỷ Ỡ";
    private static final String LONG_REASON =
            "Thửa đất số 12, tờ bản đồ số 5 chưa rõ ranh giới với hộ liền kề; đề nghị xác minh. ".repeat(24);

    private static final List<PaperForm> ALL = new SlipForms().forms();

    static List<PaperForm> forms() {
        return ALL.stream().filter(form -> !form.part()).toList();
    }

    static List<PaperForm> parts() {
        return ALL.stream().filter(PaperForm::part).toList();
    }

    @Test
    void bothCircularsHaveAllTheirForms() {
        assertThat(forms())
                .extracting(form -> form.key().value())
                .contains(IntStream.rangeClosed(1, 6)
                        .mapToObj(number -> "tt-01-2018.0" + number)
                        .toArray(String[]::new))
                .contains(IntStream.rangeClosed(1, 7)
                        .mapToObj(number -> "tt-03-2025.0" + number)
                        .toArray(String[]::new))
                .hasSize(16);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theShippedLayoutIsSound(PaperForm form) {
        assertThat(LayoutCheck.faults(form, form.shippedLayout(), parts())).isEmpty();
        assertThat(LayoutCheck.missing(form, form.shippedLayout(), whole(form))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aSharedPartIsSoundAloneAndTakenInBySeveralForms(PaperForm part) {
        assertThat(LayoutCheck.faults(part, part.shippedLayout(), parts())).isEmpty();
        PdfA.assertKeepable(
                PRESS.print(part, part.shippedLayout(), part.sample()).pdf());
        assertThat(forms())
                .filteredOn(form -> SharedParts.namedIn(form.shippedLayout())
                        .contains(part.key().value()))
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anOrdinarySlipIsKeepableAndOnItsSheet(PaperForm form) throws IOException {
        var paper = printed(form, form.sample(), "sample");

        PdfA.assertKeepable(paper.pdf());
        assertThat(paper.pages()).isEqualTo(1);
        assertThat(PdfA.sheet(paper.pdf())).isEqualTo(sheet(form.format()));
        assertThat(PdfA.text(paper.pdf()).toUpperCase(Locale.ROOT))
                .contains(form.title().split(" ", 2)[0].toUpperCase(Locale.ROOT))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(letters(paper.page()))
                .as("screen and paper say the same")
                .isEqualTo(letters(PdfA.text(paper.pdf())));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aSlipWithNothingToSayIsKeepableToo(PaperForm form) throws IOException {
        PdfA.assertKeepable(printed(form, PaperData.building().build(), "empty").pdf());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void longNamesManyPapersAndLongReasonsAreAllThere(PaperForm form) throws IOException {
        var paper = printed(form, full(form.fields(), 40), "full");
        var text = PdfA.text(paper.pdf()).replaceAll("Trang \\d+/\\d+ ?", "");

        PdfA.assertKeepable(paper.pdf());
        if (paper.pages() > 1) {
            assertThat(PdfA.text(paper.pdf())).contains("Trang " + paper.pages() + "/" + paper.pages());
        }
        for (var list : lists(form)) {
            assertThat(text).as("the last row").contains("cuối " + list.name());
        }
        if (form.fields().stream().anyMatch(field -> field.name().equals("reason"))) {
            assertThat(text.replace(" ", "")).contains(LONG_REASON.replace(" ", ""));
        }
    }

    /** All letters in their order of the alphabet: where a line breaks is the sheet's business. */
    private static String letters(String text) {
        return text.replaceAll("(?s)<head>.*?</head>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT)
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<PaperField> lists(PaperForm form) {
        return form.fields().stream()
                .filter(field -> field.kind() == PaperField.Kind.ROWS)
                .toList();
    }

    private static PaperData full(List<PaperField> fields, int rows) {
        var data = PaperData.building();
        for (var field : fields) {
            switch (field.kind()) {
                case TEXT -> data.text(field.name(), full(field.name()));
                case FLAG -> data.flag(field.name(), true);
                case QR -> data.text(field.name(), field.sample() + LONG_NAME);
                case BARCODE -> data.text(field.name(), field.sample());
                case ROWS ->
                    data.rows(
                            field.name(),
                            Stream.concat(
                                            Stream.generate(() -> full(field.columns(), 0))
                                                    .limit(rows - 1L),
                                            Stream.of(last(field)))
                                    .toList());
            }
        }
        return data.build();
    }

    private static PaperData last(PaperField list) {
        var row = PaperData.building();
        list.columns().forEach(column -> row.text(column.name(), column.sample()));
        var said = list.columns().stream()
                .map(PaperField::name)
                .filter(name -> List.of("name", "text", "note", "procedure").contains(name))
                .findFirst()
                .orElseThrow();
        return row.text(said, "cuối " + list.name()).build();
    }

    private static String full(String name) {
        return switch (name) {
            case "reason" -> LONG_REASON;
            case "no", "sets", "originals", "certified", "copies" -> "999";
            case "code" -> "H48.61-260105-0001";
            case "submitterPhone", "phone" -> "0905111222333";
            case "amount", "total" -> "999.999.999.999";
            default -> name.endsWith("At") || name.equals("at") ? "17:00 31/12/2026" : LONG_NAME;
        };
    }

    private static Paper printed(PaperForm form, PaperData data, String what) throws IOException {
        var paper = PRESS.print(form, whole(form), data);
        Files.createDirectories(LOOKED_AT);
        Files.write(LOOKED_AT.resolve(form.key() + "-" + what + ".pdf"), paper.pdf());
        return paper;
    }

    private static String whole(PaperForm form) {
        return SharedParts.joined(
                form.shippedLayout(),
                key -> parts().stream()
                        .filter(part -> part.key().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .shippedLayout());
    }

    private static String sheet(PageFormat format) {
        return switch (format) {
            case A6 -> "105 x 148";
            case ROLL_80 -> "80 x 120";
            case A5 -> "148 x 210";
            case A4 -> "210 x 297";
            case A4_LANDSCAPE -> "297 x 210";
        };
    }
}
