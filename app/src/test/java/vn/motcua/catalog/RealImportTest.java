package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.catalog.search.SpokenQuery;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.RealData;

/** The whole national catalogue, imported and searched at the front door. */
class RealImportTest {

    private static final Actor OFFICER = new Actor.System("test");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final long MOST_MILLISECONDS = 50;

    private static DataSource source;
    private static Catalogue catalogue;
    private static ImportReport report;

    @BeforeAll
    static void importAll() {
        var archive = RealData.file("procedures/raw_json_2642.tar.xz");
        source = Catalogue.emptyDatabase();
        catalogue = Catalogue.on(source);
        report = importing(archive, NEW_YEAR);
    }

    @Test
    void theReportSaysHowManyOfEach() {
        assertThat(report.figures().changes()).isEqualTo(new ImportFigures.Changes(2_642, 0, 0, 0, 0));
        assertThat(report.figures().limits()).isEqualTo(new ImportFigures.Limits(2_159, 346, 137));
        assertThat(report.figures().fees()).isEqualTo(new ImportFigures.Fees(3_816, 816, 189, 1_211, 1_089));
        assertThat(report.figures().papers().all()).isEqualTo(14_498);
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void everyToDoOfTheReportStandsInAVersion() {
        var toDos = report.figures().toDos();

        assertThat(catalogue
                        .database
                        .sql("select sum(to_dos) from catalog.procedure_version where not replaced")
                        .query(Integer.class)
                        .single())
                .isEqualTo(toDos.timeLimits() + toDos.fees() + toDos.quantities());
    }

    @Test
    void importingAgainHasNoEffect() {
        var again = importing(RealData.file("procedures/raw_json_2642.tar.xz"), TODAY.plusDays(1));

        assertThat(again.figures().changes()).isEqualTo(new ImportFigures.Changes(0, 0, 2_642, 0, 0));
        assertThat(again.figures().limits()).isEqualTo(report.figures().limits());
    }

    @ParameterizedTest
    @CsvSource({
        "dang ky khai sih, 1.001193",
        "Đăng ký khai sinh, 1.001193",
        "khai sinh, 1.001193",
        "dang ky ket hon, 1.000894",
        "dang ky khai tu, 1.000656",
        "dang ky khai tử, 1.000656",
        "1.001193, 1.001193"
    })
    void findsFirst(String typed, String code) {
        assertThat(search(typed).hits())
                .first()
                .extracting(hit -> hit.code().value())
                .isEqualTo(code);
    }

    @Test
    void whatPeopleSayFindsTheProcedureWithinTheFirstThree() {
        SpokenQuery.allAreAnswered(
                SpokenQuery::national,
                typed -> search(typed).hits().stream()
                        .map(hit -> hit.code().value())
                        .toList(),
                60);
    }

    @Test
    void aCodeIsFoundByItsBeginning() {
        assertThat(search("1.0011").hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.code().value()).startsWith("1.0011"));
    }

    @Test
    void fieldLevelAndAgencyNarrowTheSearch() {
        var narrowed =
                catalogue.procedures.search(new ProcedureQuery("dang ky", TODAY, "Hộ tịch", Level.COMMUNE, null, 0));
        var byAgency = catalogue.procedures.search(new ProcedureQuery("", TODAY, null, null, "cong an cap xa", 0));

        assertThat(narrowed.hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.field().name()).isEqualTo("Hộ tịch"))
                .allSatisfy(hit -> assertThat(hit.levels()).contains(Level.COMMUNE));
        assertThat(byAgency.hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.agencies()).containsIgnoringCase("Công an cấp Xã"));
    }

    @Test
    void anEmptySearchPagesThroughAll() {
        var page = catalogue.procedures.search(new ProcedureQuery("", TODAY, null, null, null, 132));

        assertThat(page.total()).isEqualTo(2_642);
        assertThat(page.hits()).hasSize(2);
        assertThat(page.fields()).hasSize(140);
    }

    @Test
    void whatAnotherNodePublishesIsFoundAtOnce() {
        var other = Catalogue.on(source);
        search("khai sinh");
        var code = new ProcedureCode("9.777777");
        other.procedures
                .publish(ProcedureMother.publishing(code, "Cấp phép nuôi voi nhà", NEW_YEAR, null), OFFICER)
                .orThrow();

        assertThat(search("nuoi voi nha").hits())
                .first()
                .extracting(ProcedureSummary::code)
                .isEqualTo(code);

        other.procedures
                .abolish(new AbolishProcedure(code, ProcedureMother.decision(), TODAY), OFFICER)
                .orThrow();

        assertThat(search("nuoi voi nha").hits())
                .extracting(ProcedureSummary::code)
                .doesNotContain(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dang ky khai sih", "cap giay phep", "thu tuc", "", "giay chung nhan quyen su dung dat lan dau"})
    void answersWithinFiftyMilliseconds(String typed) {
        for (int round = 0; round < 20; round++) {
            search(typed);
        }
        var times = new long[21];
        for (int round = 0; round < times.length; round++) {
            long start = System.nanoTime();
            search(typed);
            times[round] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(times);

        assertThat(times[times.length / 2]).isLessThan(MOST_MILLISECONDS);
    }

    private static ProcedurePage search(String typed) {
        return catalogue.procedures.search(ProcedureQuery.of(typed, TODAY));
    }

    private static ImportReport importing(Path file, LocalDate from) {
        return catalogue
                .imports
                .importFile(new ImportProcedures(file.getFileName().toString(), () -> open(file), from), OFFICER)
                .orThrow();
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
