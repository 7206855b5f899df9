package vn.motcua.results.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.Result;
import vn.motcua.papers.Layouts;
import vn.motcua.papers.PublishLayout;
import vn.motcua.results.Numbering;
import vn.motcua.results.RegisteredResult.Content;
import vn.motcua.results.RegisteredResult.Matter;
import vn.motcua.results.ResultField;
import vn.motcua.results.TypeOfResult;
import vn.motcua.results.TypesOfResults;
import vn.motcua.results.Validity;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.PdfA;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;

/** A printed result looks like a document of its agency, and each kind may have a layout of its own. */
@ProductTest
class ResultLayoutsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Autowired
    ResultPaper paper;

    @Autowired
    TypesOfResults types;

    @Autowired
    Layouts layouts;

    @Autowired
    SmallProvince province;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void there() {
        clock.moveTo("2026-01-05T08:00");
        province.found();
    }

    @Test
    void theGeneralLayoutIsThatOfAnAdministrativeDocumentAndCanBeKept() throws IOException {
        var pdf = paper.print(matter(), content("KQ.T1.000001"), type("KQ.T1.000001"), DAY);

        PdfA.assertKeepable(pdf);
        assertThat(PdfA.text(pdf))
                .contains(
                        "UBND XÃ THỬ",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Thử, ngày ban hành ghi tại con dấu số",
                        "GIẤY PHÉP XÂY DỰNG",
                        "Diện tích",
                        "120,5",
                        "31/12/2026",
                        "Phạm vi sử dụng: Trong tỉnh",
                        "Nơi nhận:",
                        "TM. ỦY BAN NHÂN DÂN")
                .doesNotContain("UBND TỈNH THỬ", "Không đồng ý");
        Files.write(Path.of("target", "result-general.pdf"), pdf);
    }

    @Test
    void aKindWithALayoutOfItsOwnIsPrintedInItWithItsFieldsWhereTheyBelong() {
        var type = type("KQ.T1.000002");
        types.register(type, People.ADMINISTRATOR);
        var content = "<h1 class=\"title\">{{name}}</h1><p>Diện tích sàn {{dataDienTich}} m², đến {{dataHetHan}}</p>";
        layouts.publish(new PublishLayout(ResultForm.keyOf(type), null, DAY, content), People.ADMINISTRATOR)
                .orThrow();

        var pdf = paper.print(matter(), content(type.code()), type, DAY);

        PdfA.assertKeepable(pdf);
        assertThat(PdfA.text(pdf))
                .contains("Diện tích sàn 120,5 m², đến 31/12/2026")
                .doesNotContain("Nơi nhận");
    }

    @Test
    void aRegisteredKindStandsAmongTheFormsAtOnce() {
        var type = type("KQ.T1.000003");
        assertThat(layouts.form(ResultForm.keyOf(type))).isEmpty();

        types.register(type, People.ADMINISTRATOR);

        var form = layouts.form(ResultForm.keyOf(type)).orElseThrow();
        assertThat(form.fields()).extracting(field -> field.name()).contains("dataDienTich", "dataHetHan", "facts");
        assertThat(layouts.preview(form, form.shippedLayout(), null).isDone()).isTrue();
    }

    private static TypeOfResult type(String code) {
        return new TypeOfResult(
                code,
                "Giấy phép xây dựng",
                new Numbering("GPXD", "{nn}/{yyyy}/GPXD-UBND"),
                new Validity.UntilField("het-han"),
                "Trong tỉnh",
                List.of(
                        new ResultField("dien-tich", "Diện tích", ResultField.Kind.NUMBER, true),
                        new ResultField("het-han", "Có giá trị đến", ResultField.Kind.DATE, true)));
    }

    private static Content content(String type) {
        return new Content(
                type, Result.Kind.GRANTED, "Giấy phép xây dựng", Map.of("dien-tich", "120.5", "het-han", "2026-12-31"));
    }

    private static Matter matter() {
        return new Matter(
                DossierId.next(),
                new DossierCode("T1.61-260105-0001"),
                new ProcedureCode("1.001193"),
                SmallProvince.COMMUNE,
                SmallProvince.DIVISION,
                "Nguyễn Thị Ổi",
                "051190001234");
    }
}
