package vn.motcua.organisation.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.organisation.AreaImportRefusal;
import vn.motcua.organisation.AreaImports;
import vn.motcua.organisation.FileProblem;
import vn.motcua.organisation.FileProblem.Kind;
import vn.motcua.organisation.ImportFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.OwnDatabase;
import vn.motcua.testing.RealData;

/** Every bad file is refused as a whole, with the place and the reason. */
class BadAreaFilesTest {

    private static final DataSource SOURCE = OwnDatabase.with("organisation");
    private static final JdbcClient DATABASE = JdbcClient.create(SOURCE);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Actor ADMINISTRATOR = new Actor.System("test");

    private final AreaImports imports = AreaRegisters.importsInto(SOURCE);

    @AfterEach
    void nothingOfABadFileIsTakenOver() {
        assertThat(DATABASE.sql("select count(*) from organisation.area")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    static Stream<Arguments> recordsWithOneFault() {
        return Stream.of(
                arguments(Kind.CODE_MISSING, ward("", "Phường Cẩm Thành", "51")),
                arguments(Kind.CODE_MALFORMED, ward("2102", "Phường Cẩm Thành", "51")),
                arguments(Kind.CODE_MALFORMED, ward("2102X", "Phường Cẩm Thành", "51")),
                arguments(Kind.CODE_DUPLICATE, ward("21028", "Phường Nghĩa Lộ", "51")),
                arguments(Kind.LEVEL_WRONG, ward("52", "Tỉnh Gia Lai", "")),
                arguments(Kind.PARENT_CONTRADICTED, ward("21025", "Phường Cẩm Thành", "48")),
                arguments(Kind.NAME_MISSING, ward("21025", " ", "51")),
                arguments(Kind.NAME_UNREADABLE, ward("21025", "PhÆ°á»ng Cáº©m ThÃ nh", "51")),
                arguments(Kind.NAME_UNREADABLE, ward("21025", "Phường <b>Cẩm</b>", "51")),
                arguments(Kind.KIND_UNKNOWN, ward("21025", "Hợp tác xã Cẩm Thành", "51")));
    }

    @ParameterizedTest
    @MethodSource("recordsWithOneFault")
    void aFaultyRecordIsNamedWithItsLine(Kind kind, String record) {
        String json = """
                [ {"Code":"51","FullName":"Tỉnh Quảng Ngãi","NameEn":"Quang Ngai","Wards":[
                %s,
                %s
                ]} ]""".formatted(ward("21028", "Phường Nghĩa Lộ", "51"), record);

        assertThat(problems(json)).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void everyFaultIsToldAtOnce() {
        String json = "[" + ward("1", "Tỉnh A", "") + "," + ward("x", "Tỉnh B", "") + "]";

        assertThat(problems(json))
                .extracting(FileProblem::kind)
                .containsExactly(Kind.CODE_MALFORMED, Kind.CODE_MALFORMED);
    }

    @Test
    void aCommuneNeedsItsProvinceInTheFile() {
        assertThat(problems("[" + ward("21025", "Phường Cẩm Thành", "51") + "]"))
                .extracting(FileProblem::kind)
                .containsExactly(Kind.PARENT_MISSING);
        assertThat(problems("[" + ward("21025", "Phường Cẩm Thành", "") + "]"))
                .extracting(FileProblem::kind)
                .containsExactly(Kind.PARENT_MISSING);
    }

    @Test
    void areasThatStandInACircleAreRefused() {
        String json = "[" + ward("51", "Tỉnh Quảng Ngãi", "62") + "," + ward("62", "Tỉnh Kon Tum", "51") + "]";

        assertThat(problems(json)).extracting(FileProblem::kind).containsExactly(Kind.LEVEL_WRONG, Kind.LEVEL_WRONG);
    }

    @Test
    void textThatIsNoListOfAreasIsRefused() {
        assertThat(kind("")).isEqualTo(Kind.EMPTY);
        assertThat(kind("[]")).isEqualTo(Kind.EMPTY);
        assertThat(kind("{\"provinces\":[]}")).isEqualTo(Kind.MALFORMED);
        assertThat(kind("mã;tên\n51;Quảng Ngãi")).isEqualTo(Kind.MALFORMED);
        assertThat(kind("[1, 2]")).isEqualTo(Kind.MALFORMED);
        assertThat(kind("[] []")).isEqualTo(Kind.MALFORMED);
        assertThat(kind("[".repeat(5_000))).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void aFileThatBreaksOffIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(RealData.file("units/units-2025-07-01.json"));

        for (int percent : List.of(1, 37, 66, 99)) {
            byte[] part = Arrays.copyOf(whole, whole.length / 100 * percent);
            assertThat(only(problems(part)).kind()).isEqualTo(Kind.BROKEN_OFF);
        }
    }

    @ParameterizedTest
    @MethodSource("otherEncodings")
    void aFileInAnotherEncodingIsRefused(Charset encoding) throws IOException {
        String text = Files.readString(RealData.file("units/units-2025-07-01.json"));

        assertThat(only(problems(text.getBytes(encoding))).kind()).isEqualTo(Kind.WRONG_ENCODING);
    }

    static List<Charset> otherEncodings() {
        return List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("windows-1258"));
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() throws IOException {
        try (EndlessAreas endless = new EndlessAreas(200L << 20)) {
            AreaImportRefusal refusal = refusal(endless);

            assertThat(only(((AreaImportRefusal.BadFile) refusal).problems()).kind())
                    .isIn(Kind.TOO_LARGE, Kind.TOO_MANY_RECORDS);
            assertThat(endless.given).isLessThan(17L << 20);
        }
    }

    @Test
    void aHugeTextIsRefusedBeforeItIsRead() {
        assertThat(kind("[{\"Code\":\"" + "1".repeat(20 << 20))).isIn(Kind.TOO_LARGE, Kind.MALFORMED);
        assertThat(kind(" ".repeat((16 << 20) + 1))).isEqualTo(Kind.TOO_LARGE);
    }

    @ParameterizedTest
    @MethodSource("impossibleDays")
    void anImpossibleDayIsRefused(LocalDate day) {
        ImportFile file = new ImportFile("x.json", new ByteArrayInputStream(new byte[0]), day);

        assertThat(imports.importState(file, ADMINISTRATOR))
                .isEqualTo(Outcome.refused(new AreaImportRefusal.ImpossibleDay(day)));
    }

    static List<LocalDate> impossibleDays() {
        return List.of(LocalDate.of(202, 7, 1), LocalDate.of(20250, 7, 1));
    }

    @Test
    void successionsOfUnknownCodesAreRefused() {
        ImportFile file = new ImportFile("x.csv", bytes("old_code,new_code\n00001,00004\n"), DAY);

        assertThat(imports.importSuccessions(file, ADMINISTRATOR))
                .isEqualTo(Outcome.refused(new AreaImportRefusal.BadFile(
                        List.of(
                                new FileProblem(Kind.CODE_UNKNOWN, 2, "00001 → 00004", "00001"),
                                new FileProblem(Kind.CODE_UNKNOWN, 2, "00001 → 00004", "00004")),
                        2)));
    }

    @Test
    void successionsWithoutTheirColumnsOrWithABrokenLineAreRefused() {
        assertThat(successionProblem("a,b\n1,2\n").kind()).isEqualTo(Kind.COLUMN_MISSING);
        assertThat(successionProblem("old_code,new_code\n00001\n").kind()).isEqualTo(Kind.BROKEN_OFF);
        assertThat(successionProblem("old_code,new_code\n\"00001\"x,00004\n").kind())
                .isEqualTo(Kind.MALFORMED);
        assertThat(successionProblem("").kind()).isEqualTo(Kind.COLUMN_MISSING);
    }

    private FileProblem successionProblem(String csv) {
        Outcome<?, AreaImportRefusal> outcome =
                imports.importSuccessions(new ImportFile("x.csv", bytes(csv), DAY), ADMINISTRATOR);
        return only(
                ((AreaImportRefusal.BadFile) ((Outcome.Refused<?, AreaImportRefusal>) outcome).refusal()).problems());
    }

    private Kind kind(String json) {
        return only(problems(json)).kind();
    }

    private List<FileProblem> problems(String json) {
        return problems(json.getBytes(StandardCharsets.UTF_8));
    }

    private List<FileProblem> problems(byte[] content) {
        return ((AreaImportRefusal.BadFile) refusal(new ByteArrayInputStream(content))).problems();
    }

    private AreaImportRefusal refusal(InputStream content) {
        var outcome = imports.importState(new ImportFile("x.json", content, DAY), ADMINISTRATOR);
        return ((Outcome.Refused<?, AreaImportRefusal>) outcome).refusal();
    }

    private static FileProblem only(List<FileProblem> problems) {
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String ward(String code, String fullName, String province) {
        return "{\"Code\":\"%s\",\"FullName\":\"%s\",\"NameEn\":\"X\",\"ProvinceCode\":\"%s\"}"
                .formatted(code, fullName, province);
    }

    /** A list of areas of any size, made while it is read. */
    private static final class EndlessAreas extends InputStream {

        private final long size;
        private byte[] record = "[".getBytes(StandardCharsets.UTF_8);
        private int position;
        private int number;
        private long given;

        EndlessAreas(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            if (position == record.length) {
                String padding = "x".repeat(1_000);
                record = "{\"Code\":\"%05d\",\"FullName\":\"Xã %d\",\"Padding\":\"%s\"},"
                        .formatted(number, number++, padding)
                        .getBytes(StandardCharsets.UTF_8);
                position = 0;
            }
            return given++ < size ? record[position++] & 0xff : -1;
        }
    }
}
