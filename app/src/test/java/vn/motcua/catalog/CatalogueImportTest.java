package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;

class CatalogueImportTest {

    private static final Actor OFFICER = new Actor.System("test");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final ProcedureCode CODE = new ProcedureCode("1.990001");

    private final Catalogue catalogue = Catalogue.on(Catalogue.emptyDatabase());

    @Test
    void aNationalRecordBecomesAVersionFromItsEffectiveDate() {
        var report = importing(Records.national(), MARCH);

        assertThat(report.figures().changes()).isEqualTo(new ImportFigures.Changes(1, 0, 0, 0, 0));
        assertThat(catalogue.procedures.inForce(CODE, MARCH.minusDays(1))).isEmpty();
        assertThat(catalogue.procedures.inForce(CODE, MARCH))
                .map(ProcedureVersion::name)
                .contains("Đăng ký thử nghiệm");
        assertThat(catalogue.imports.sourceRecord(CODE))
                .hasValueSatisfying(record -> assertThat(record).contains("MOTADOITUONGTHUCHIEN"));
    }

    @Test
    void theSameRecordAgainChangesNothing() {
        importing(Records.national(), MARCH);

        var again = importing(Records.national(), APRIL);

        assertThat(again.figures().changes()).isEqualTo(new ImportFigures.Changes(0, 0, 1, 0, 0));
        assertThat(catalogue.procedures.history(CODE)).hasSize(1);
    }

    @Test
    void aChangedRecordBecomesANewVersion() {
        importing(Records.national(), MARCH);

        var report = importing(Records.national().replace("Đăng ký thử nghiệm", "Đăng ký thử nghiệm mới"), APRIL);

        assertThat(report.figures().changes()).isEqualTo(new ImportFigures.Changes(0, 1, 0, 0, 0));
        assertThat(catalogue.procedures.inForce(CODE, APRIL.minusDays(1)))
                .map(ProcedureVersion::name)
                .contains("Đăng ký thử nghiệm");
        assertThat(catalogue.procedures.inForce(CODE, APRIL))
                .map(ProcedureVersion::name)
                .contains("Đăng ký thử nghiệm mới");
    }

    @Test
    void aRecordThatIsNoLongerPublicEndsItsProcedure() {
        importing(Records.national(), MARCH);

        var report = importing(Records.national().replace("\"TRANGTHAI\": \"1\"", "\"TRANGTHAI\": \"0\""), APRIL);

        assertThat(report.figures().changes()).isEqualTo(new ImportFigures.Changes(0, 0, 0, 1, 0));
        assertThat(catalogue.procedures.inForce(CODE, APRIL)).isEmpty();
        assertThat(catalogue.procedures.inForce(CODE, APRIL.minusDays(1))).isPresent();
    }

    @Test
    void whatAnOfficerHasPutRightStaysWhenTheSameRecordComesAgain() {
        importing(Records.national(), MARCH);
        var imported = catalogue.procedures.inForce(CODE, MARCH).orElseThrow();
        catalogue
                .procedures
                .publish(ProcedureMother.publishing(CODE, "Đã sửa", MARCH, imported.id()), OFFICER)
                .orThrow();

        importing(Records.national(), APRIL);

        assertThat(catalogue.procedures.inForce(CODE, APRIL))
                .map(ProcedureVersion::name)
                .contains("Đã sửa");
    }

    @Test
    void whatAnOfficerSettledStaysSettledWhereTheNewRecordSaysTheSame() {
        importing(Records.national(), MARCH);
        var open = settleAll();
        assertThat(open).hasSize(3);

        importing(Records.national().replace("Đăng ký thử nghiệm", "Đăng ký thử nghiệm mới"), APRIL);

        var after = catalogue.procedures.inForce(CODE, APRIL).orElseThrow();
        assertThat(after.name()).isEqualTo("Đăng ký thử nghiệm mới");
        assertThat(after.content().toDos()).isEmpty();
        assertThat(catalogue.imports.formerSettlements(CODE)).isEmpty();
    }

    @Test
    void whatTheNewRecordSaysInOtherWordsComesBackWithWhatWasDecided() {
        importing(Records.national(), MARCH);
        var open = settleAll();
        var time = open.stream()
                .filter(toDo -> toDo.kind() == ToDo.Kind.TIME_LIMIT)
                .findFirst()
                .orElseThrow();
        var otherWords = Records.national().replace("Theo lịch đã hẹn", "Theo lịch hẹn mới");

        importing(otherWords, APRIL);

        assertThat(catalogue
                        .procedures
                        .inForce(CODE, APRIL)
                        .orElseThrow()
                        .content()
                        .toDos())
                .singleElement()
                .satisfies(toDo -> assertThat(catalogue.imports.formerSettlements(CODE))
                        .containsExactly(new FormerSettlement(toDo, Settled.settlement(time))));

        importing(otherWords.replace("thử nghiệm", "thử nghiệm lần ba"), APRIL.plusMonths(1));

        assertThat(catalogue.imports.formerSettlements(CODE))
                .extracting(FormerSettlement::former)
                .containsExactly(Settled.settlement(time));
    }

    private List<ToDo> settleAll() {
        var imported = catalogue.procedures.inForce(CODE, MARCH).orElseThrow();
        Settled.all(catalogue.procedures, imported);
        return imported.content().toDos();
    }

    @Test
    void aRecordOlderThanTheLatestVersionIsRefusedAndTheOthersAreTaken() {
        importing(Records.national(), APRIL);
        var both = "[" + Records.national().replace("thử nghiệm", "thử") + ","
                + Records.national().replace("1.990001", "1.990002") + "]";

        var report = importing(both, MARCH);

        assertThat(report.figures().changes()).isEqualTo(new ImportFigures.Changes(1, 0, 0, 0, 1));
        assertThat(report.problems())
                .containsExactly(new ImportProblem("a.json", "catalog.later-version-exists", "2026-04-01"));
    }

    @Test
    void theSecondOfTwoRecordsWithOneCodeIsRefused() {
        var twice = "[" + Records.national() + "," + Records.national() + "]";

        assertThat(importing(twice, MARCH).problems())
                .containsExactly(new ImportProblem("a.json", "catalog.import.duplicate-code", "1.990001"));
    }

    @Test
    void aNegativeTimeIsRefused() {
        var negative = Records.national().replace("\"THOIGIANGIAIQUYET\": \"5\"", "\"THOIGIANGIAIQUYET\": \"-5\"");

        assertThat(importing(negative, MARCH).problems())
                .containsExactly(new ImportProblem("a.json", "catalog.import.negative-time", "-5 Ngày làm việc"));
        assertThat(catalogue.procedures.inForce(CODE, MARCH)).isEmpty();
    }

    /** TCVN3 is a matter of fonts: its letters are those of windows-1252. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1258", "windows-1252"})
    void aRecordInAnotherEncodingIsRefused(String charset) {
        var bytes = Records.national().replace("Đăng ký thử nghiệm", "§¨ng ký").getBytes(Charset.forName(charset));

        var report = importing(bytes, MARCH).orThrow();

        assertThat(report.problems())
                .containsExactly(new ImportProblem("a.json", "catalog.import.wrong-encoding", "UTF-8"));
    }

    @Test
    void aFileThatBreaksInTheMiddleLeavesNothing() throws IOException {
        var whole = Archives.tarXz(Archives.file("a.json", Records.national()), Archives.filler(200_000));
        var cut = Arrays.copyOf(whole, whole.length / 2);

        assertThat(importing(cut, MARCH)).isEqualTo(Outcome.refused(new CannotImport.Damaged("a.json")));
        assertThat(catalogue.procedures.inForce(CODE, MARCH)).isEmpty();
        assertThat(catalogue.imports.latest()).isEmpty();
    }

    @Test
    void aReportIsKept() {
        var report = importing(Records.national(), MARCH);

        assertThat(catalogue.imports.report(report.id())).contains(report);
        assertThat(catalogue.imports.latest()).containsExactly(report);
        assertThat(report.figures().limits()).isEqualTo(new ImportFigures.Limits(1, 0, 0));
        assertThat(report.figures().toDos()).isEqualTo(new ImportFigures.ToDos(1, 1, 1));
    }

    private ImportReport importing(String json, LocalDate from) {
        return importing(json.getBytes(StandardCharsets.UTF_8), from).orThrow();
    }

    private Outcome<ImportReport, CannotImport> importing(byte[] bytes, LocalDate from) {
        return catalogue.imports.importFile(
                new ImportProcedures("a.json", () -> new ByteArrayInputStream(bytes), from), OFFICER);
    }

    /** The sample record. */
    private static final class Records {

        static String national() {
            try (var in = CatalogueImportTest.class.getResourceAsStream("/catalog/national-record.json")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
