package vn.motcua.organisation.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.AreaDifference;
import vn.motcua.organisation.AreaImportRefusal;
import vn.motcua.organisation.AreaImportReport;
import vn.motcua.organisation.AreaImports;
import vn.motcua.organisation.AreaKind;
import vn.motcua.organisation.AreaLevel;
import vn.motcua.organisation.AreaSuccession;
import vn.motcua.organisation.AreaTally;
import vn.motcua.organisation.Areas;
import vn.motcua.organisation.ImportFile;
import vn.motcua.organisation.MeantCommunes;
import vn.motcua.organisation.SuccessionReport;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.OwnDatabase;
import vn.motcua.testing.RealData;

/** The real country, as it was, as it was merged on 1 July 2025, and as it changed on 30 April 2026. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeCountryTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 1, 1);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 30);
    private static final Actor ADMINISTRATOR = new Actor.System("test");

    private JdbcClient database;
    private Areas areas;
    private AreaImports imports;

    @BeforeAll
    void anEmptyRegister() {
        DataSource source = OwnDatabase.with("organisation");
        database = JdbcClient.create(source);
        areas = AreaRegisters.on(database);
        imports = AreaRegisters.importsInto(source);
    }

    @Test
    @Order(1)
    void beforeTheMergerThereWereThreeLevels() {
        AreaImportReport report = done("units-before-2025-07-01.json", BEFORE);

        assertThat(report.of(AreaLevel.PROVINCE)).isEqualTo(new AreaTally(63, 0, 0, 0));
        assertThat(report.of(AreaLevel.DISTRICT)).isEqualTo(new AreaTally(696, 0, 0, 0));
        assertThat(report.of(AreaLevel.COMMUNE)).isEqualTo(new AreaTally(10_035, 0, 0, 0));
        assertThat(areas.children(new AreaCode("001"), BEFORE)).hasSize(13);
    }

    @Test
    @Order(2)
    void anAreaThatAUnitServesIsNotLost() {
        database.sql("""
                insert into organisation.unit (code, valid, name, name_en, kind, parent, area)
                values ('H34', '[2025-01-01,)', 'UBND tỉnh Kon Tum', 'Kon Tum PPC', 'PROVINCE', null, '62')
                """).update();

        assertThat(refusal("units-2025-07-01.json", MERGER))
                .isEqualTo(new AreaImportRefusal.LosesAreasInUse(
                        List.of(new AreaImportRefusal.AreaInUse(new AreaCode("62"), List.of(new UnitCode("H34"))))));
        assertThat(areas.find(new AreaCode("62"), MERGER))
                .as("nothing was taken over")
                .isPresent();

        database.sql("update organisation.unit set valid = '[2025-01-01,2025-07-01)' where code = 'H34'")
                .update();
    }

    @Test
    @Order(3)
    void theMergerLeavesTwoLevels() {
        AreaImportReport report = done("units-2025-07-01.json", MERGER);

        assertThat(report.of(AreaLevel.PROVINCE)).isEqualTo(new AreaTally(0, 7, 29, 27));
        assertThat(report.of(AreaLevel.DISTRICT)).isEqualTo(new AreaTally(0, 0, 696, 0));
        assertThat(report.of(AreaLevel.COMMUNE)).isEqualTo(new AreaTally(6, 3_315, 6_720, 0));
        assertThat(report.of(AreaLevel.COMMUNE).inFile()).isEqualTo(3_321);
        assertThat(countsByKind(MERGER)).containsExactly("COMMUNE 2621", "SPECIAL_ZONE 13", "WARD 687");
    }

    @Test
    @Order(4)
    void formerDaysStayAskable() {
        AreaCode code = new AreaCode("00004");
        assertThat(fullName(code, MERGER.minusDays(1))).isEqualTo("Phường Trúc Bạch");
        assertThat(fullName(code, MERGER)).isEqualTo("Phường Ba Đình");
        assertThat(areas.provinces(MERGER.minusDays(1))).hasSize(63);
        assertThat(areas.provinces(MERGER)).hasSize(34);
    }

    @Test
    @Order(5)
    void inAprilTenCommunesBecameWardsAndOneProvinceACity() {
        AreaImportReport report = done("units-2026-07-25.json", APRIL);

        assertThat(report.of(AreaLevel.PROVINCE)).isEqualTo(new AreaTally(0, 1, 0, 33));
        assertThat(report.of(AreaLevel.DISTRICT)).isEqualTo(new AreaTally(0, 0, 0, 0));
        assertThat(report.of(AreaLevel.COMMUNE)).isEqualTo(new AreaTally(0, 10, 0, 3_311));
        assertThat(countsByKind(APRIL)).containsExactly("COMMUNE 2611", "SPECIAL_ZONE 13", "WARD 697");
        assertThat(report.differences(AreaDifference.Changed.class))
                .filteredOn(change -> change.area().level() == AreaLevel.COMMUNE)
                .allMatch(change -> change.before().kind() == AreaKind.COMMUNE
                        && change.area().kind() == AreaKind.WARD)
                .extracting(change -> change.area().code().value())
                .containsExactly(
                        "25270", "25357", "25363", "26116", "26170", "26248", "26326", "26368", "26425", "26485");
        assertThat(fullName(new AreaCode("75"), APRIL)).isEqualTo("Thành phố Đồng Nai");
    }

    @Test
    @Order(6)
    void aNewerStyleOfToneMarksIsNoChangeAndAnotherLetterIsShown() {
        AreaImportReport report = done("units-2026-07-25.json", APRIL);

        assertThat(report.hasNoEffect()).isTrue();
        assertThat(fullName(new AreaCode("00175"), APRIL)).isEqualTo("Phường Yên Hòa");
        assertThat(report.differences(AreaDifference.Respelled.class)).hasSize(193);
        assertThat(report.differences(AreaDifference.Respelled.class))
                .filteredOn(respelled -> !respelled.onlyToneMarks())
                .extracting(respelled -> respelled.area().fullName().vietnamese())
                .containsExactly("Xã Phố Bảng");
    }

    @Test
    @Order(7)
    void everyStateCanBeImportedAgainWithoutEffect() {
        List<String> versions = versions();

        assertThat(done("units-before-2025-07-01.json", BEFORE).hasNoEffect()).isTrue();
        assertThat(done("units-2025-07-01.json", MERGER).hasNoEffect()).isTrue();
        assertThat(done("units-2026-07-25.json", APRIL).hasNoEffect()).isTrue();

        assertThat(versions()).isEqualTo(versions);
        assertThat(versions).hasSize(63 + 696 + 10_035 + 7 + 6 + 3_315 + 10 + 1);
        assertThat(imports.latest(3)).extracting(past -> past.day()).containsExactly(APRIL, MERGER, BEFORE);
    }

    @Test
    @Order(8)
    void anEarlierStateDoesNotRewriteWhatFollowed() {
        assertThat(refusal("units-before-2025-07-01.json", MERGER.plusDays(1)))
                .isEqualTo(new AreaImportRefusal.LaterStateKnown(APRIL));
    }

    @Test
    @Order(9)
    void codesThatEndedDoNotComeBack() {
        assertThat(refusal("units-before-2025-07-01.json", APRIL.plusDays(1)))
                .isInstanceOfSatisfying(
                        AreaImportRefusal.RevivesCodes.class,
                        refusal -> assertThat(refusal.codes()).hasSize(29 + 696 + 6_720));
    }

    @Test
    @Order(10)
    void everyOldCommuneKnowsWhatBecameOfIt() throws IOException {
        SuccessionReport report = successions();

        assertThat(report.recorded()).isEqualTo(10_034);
        assertThat(report.withoutOldCode()).hasSize(943);
        assertThat(report.unmentioned())
                .extracting(area -> area.fullName().vietnamese())
                .containsExactly(
                        "Huyện Bạch Long Vĩ",
                        "Huyện Cồn Cỏ",
                        "Huyện Hoàng Sa",
                        "Huyện Lý Sơn",
                        "Huyện Côn Đảo",
                        "Xã Ia Mơ");
        assertThat(areas.successors(new AreaCode("62")))
                .containsExactly(new AreaSuccession(new AreaCode("62"), new AreaCode("51"), MERGER));
        assertThat(areas.predecessors(new AreaCode("51"))).hasSize(2);
        assertThat(areas.predecessors(new AreaCode("00004"))).hasSizeGreaterThan(1);
        assertThat(areas.successors(new AreaCode("001")))
                .as("a district went to several")
                .hasSizeGreaterThan(1);

        SuccessionReport again = successions();
        assertThat(again.recorded()).isZero();
        assertThat(again.known()).isEqualTo(10_034);
        assertThat(again.derived()).isZero();
    }

    @Test
    @Order(11)
    void areasAreFoundWithoutAccentsEvenFormerOnes() {
        assertThat(areas.search("cam thanh", APRIL, 10))
                .first()
                .extracting(area -> area.fullName().vietnamese())
                .isEqualTo("Phường Cẩm Thành");
        assertThat(areas.search("kon tum", APRIL, 50)).extracting(Area::code).contains(new AreaCode("62"));
        assertThat(areas.search("21025", APRIL, 10))
                .first()
                .extracting(Area::code)
                .isEqualTo(new AreaCode("21025"));
        assertThat(areas.search("100%_", APRIL, 10)).isEmpty();
    }

    @Test
    @Order(12)
    void communesAreFoundAsPeopleWriteThemDown() {
        for (var written : List.of(
                "Cẩm Thành",
                "phuong cam thanh",
                "P. Cẩm Thành, TP. Quảng Ngãi, tỉnh Quảng Ngãi",
                "Phường Cẩm Thành, Quảng Ngãi",
                "21025",
                "phường Cẩm Thành, tỉnh Kon Tum")) {
            var meant = areas.communes(written, APRIL);
            assertThat(meant.named()).as(written).isTrue();
            assertThat(meant.communes())
                    .as(written)
                    .extracting(area -> area.code().value())
                    .containsExactly("21025");
        }
        assertThat(areas.communes("xã Sơn Hạ, tỉnh Quảng Ngãi", APRIL).communes())
                .extracting(area -> area.fullName().vietnamese())
                .containsExactly("Xã Sơn Hạ");
        assertThat(areas.communes("xa son ha, quang ngai", APRIL).communes())
                .as("Sơn Hà or Sơn Hạ")
                .hasSize(2);
        assertThat(areas.communes("xã Xa Dung", APRIL).named()).isTrue();
        assertThat(areas.communes("Xa Dung", APRIL).named()).isTrue();
        assertThat(areas.communes("xã Tân Lập", APRIL).communes())
                .hasSizeGreaterThan(1)
                .allSatisfy(area -> assertThat(area.kind()).isEqualTo(AreaKind.COMMUNE));
    }

    @Test
    @Order(13)
    void aMergedCommuneIsGuessedNotTakenForGranted() {
        var former = areas.communes("phường Trần Hưng Đạo, thành phố Quảng Ngãi, tỉnh Quảng Ngãi", APRIL);
        assertThat(former.named()).isFalse();
        assertThat(former.communes())
                .extracting(area -> area.fullName().vietnamese())
                .contains("Phường Cẩm Thành");

        assertThat(areas.communes("12 Hùng Vương, phường Cẩm Thành", APRIL)).isEqualTo(MeantCommunes.NONE);
        assertThat(areas.communes("An Phú, xã Bình Sơn, tỉnh Quảng Ngãi", APRIL))
                .as("a hamlet that is called as a commune is")
                .isEqualTo(MeantCommunes.NONE);
        assertThat(areas.communes("phường Cẩm Thành, tỉnh Không Có", APRIL)).isEqualTo(MeantCommunes.NONE);
        assertThat(areas.communes(" , ", APRIL)).isEqualTo(MeantCommunes.NONE);
    }

    @Test
    @Order(14)
    void theWholeCountryOfTodayIsTakenOverInSeconds() {
        anEmptyRegister();
        Instant start = Instant.now();

        AreaImportReport report = done("units-2025-07-01.json", MERGER);

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(report.of(AreaLevel.COMMUNE)).isEqualTo(new AreaTally(3_321, 0, 0, 0));
    }

    private AreaImportReport done(String file, LocalDate day) {
        return importing(file, day).orThrow();
    }

    private AreaImportRefusal refusal(String file, LocalDate day) {
        return switch (importing(file, day)) {
            case Outcome.Refused<AreaImportReport, AreaImportRefusal>(var refusal) -> refusal;
            case Outcome.Done<AreaImportReport, AreaImportRefusal>(var report) ->
                throw new AssertionError("was done: " + report.tallies());
        };
    }

    private Outcome<AreaImportReport, AreaImportRefusal> importing(String file, LocalDate day) {
        try (InputStream content = Files.newInputStream(RealData.file("units/" + file))) {
            return imports.importState(new ImportFile(file, content, day), ADMINISTRATOR);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private SuccessionReport successions() throws IOException {
        try (InputStream content = Files.newInputStream(RealData.file("units/old-to-new.csv"))) {
            return imports.importSuccessions(new ImportFile("old-to-new.csv", content, MERGER), ADMINISTRATOR)
                    .orThrow();
        }
    }

    private String fullName(AreaCode code, LocalDate day) {
        return areas.find(code, day).orElseThrow().fullName().vietnamese();
    }

    private List<String> countsByKind(LocalDate day) {
        return database.sql("""
                select kind || ' ' || count(*) from organisation.area
                where length(code) = 5 and valid @> :day::date group by kind order by kind
                """).param("day", day).query(String.class).list();
    }

    private List<String> versions() {
        return database.sql("select area::text from organisation.area order by code, valid")
                .query(String.class)
                .list();
    }
}
