package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalog.intake.Intake;
import vn.motcua.catalog.intake.ReadProcedure;
import vn.motcua.shared.Actor;
import vn.motcua.testing.RealData;

/** What officers settled of real records, when the national catalogue brings out its next edition. */
class SettledRealRecordsTest {

    private static final Actor OFFICER = new Actor.System("test");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final int RECORDS = 60;

    private static List<ReadProcedure> records = List.of();

    private final Catalogue catalogue = Catalogue.on(Catalogue.emptyDatabase());

    @BeforeAll
    static void readTheArchive() throws IOException {
        try (var in = Files.newInputStream(RealData.file("procedures/raw_json_2642.tar.xz"))) {
            records = read("raw_json_2642.tar.xz", in).stream()
                    .filter(record -> !record.content().toDos().isEmpty())
                    .toList();
        }
    }

    @Test
    void whatSaysTheSameStaysSettled() {
        var some = records.subList(0, RECORDS);
        importAll(some.stream().map(ReadProcedure::record).toList(), MARCH);
        some.forEach(this::settle);

        var report =
                importAll(some.stream().map(SettledRealRecordsTest::renamed).toList(), APRIL);

        assertThat(report.figures().changes()).isEqualTo(new ImportFigures.Changes(0, RECORDS, 0, 0, 0));
        assertThat(some).allSatisfy(record -> {
            var version = inForce(record);
            assertThat(version.name()).startsWith("(Sửa đổi) ");
            assertThat(version.content().toDos()).isEmpty();
            assertThat(catalogue.imports.formerSettlements(record.code())).isEmpty();
        });
    }

    @Test
    void whatIsSaidInOtherWordsComesBackWithWhatWasDecided() {
        var record = first(each -> reworded(each).isPresent());
        var before = reworded(record).orElseThrow();
        importAll(List.of(record.record()), MARCH);
        settle(record);

        importAll(List.of(inOtherWords(record, before)), APRIL);

        assertThat(inForce(record).content().toDos()).singleElement().satisfies(toDo -> {
            assertThat(toDo.sourceText()).isEqualTo(inOtherWords(before));
            assertThat(catalogue.imports.formerSettlements(record.code()))
                    .containsExactly(new FormerSettlement(toDo, Settled.settlement(before)));
        });
    }

    @Test
    void aRowThatMovesTakesItsSettlementWithIt() {
        var record = first(each -> each.content().toDos().size() == 1
                && each.content().toDos().getFirst().kind() == ToDo.Kind.TIME_LIMIT);
        importAll(List.of(record.record()), MARCH);
        settle(record);
        var head = "Hình thức nộpThời gianPhí, lệ phíMô tả";
        var anotherRowFirst = record.record().replace(head, head + "Dịch vụ bưu chính5 Ngày làm việcMiễn phí");

        importAll(List.of(anotherRowFirst), APRIL);

        var terms = inForce(record).content().terms();
        assertThat(terms).hasSize(record.content().terms().size() + 1);
        assertThat(terms.getFirst().limit()).isEqualTo(TimeTerm.of(TimeLimit.workingDays("5")));
        assertThat(inForce(record).content().toDos()).isEmpty();
    }

    /** Something unclear that stays unclear when words are added to it, and is all that changes. */
    private static Optional<ToDo> reworded(ReadProcedure record) {
        var before = record.content().toDos();
        return before.stream()
                .filter(toDo -> {
                    var after = read(inOtherWords(record, toDo)).stream()
                            .flatMap(each -> each.content().toDos().stream())
                            .collect(Collectors.toCollection(ArrayList::new));
                    after.removeAll(before);
                    return after.size() == 1 && after.getFirst().sourceText().equals(inOtherWords(toDo));
                })
                .findFirst();
    }

    /** Nothing when it is refused. */
    private static List<ReadProcedure> read(String record) {
        return read("a.json", new ByteArrayInputStream(record.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<ReadProcedure> read(String file, InputStream in) {
        var read = new ArrayList<ReadProcedure>();
        Intake.read(file, in, reading -> {
            if (reading instanceof Intake.Reading.Understood(var _, var record)) {
                read.add(record);
            }
        });
        return read;
    }

    private static String inOtherWords(ReadProcedure record, ToDo toDo) {
        return record.record().replace(toDo.sourceText(), inOtherWords(toDo));
    }

    private static String inOtherWords(ToDo toDo) {
        var text = toDo.sourceText();
        var space = text.lastIndexOf(' ');
        return text.substring(0, space + 1) + "mới " + text.substring(space + 1);
    }

    private static ReadProcedure first(Predicate<ReadProcedure> wanted) {
        return records.stream().filter(wanted).findFirst().orElseThrow();
    }

    private static String renamed(ReadProcedure record) {
        return record.record().replace("\"ten_thu_tuc\":\"", "\"ten_thu_tuc\":\"(Sửa đổi) ");
    }

    private void settle(ReadProcedure record) {
        Settled.all(
                catalogue.procedures,
                catalogue.procedures.inForce(record.code(), MARCH).orElseThrow());
    }

    private ProcedureVersion inForce(ReadProcedure record) {
        return catalogue.procedures.inForce(record.code(), APRIL).orElseThrow();
    }

    private ImportReport importAll(List<String> texts, LocalDate from) {
        var bytes = texts.stream().collect(Collectors.joining(",", "[", "]")).getBytes(StandardCharsets.UTF_8);
        return catalogue
                .imports
                .importFile(new ImportProcedures("records.json", () -> new ByteArrayInputStream(bytes), from), OFFICER)
                .orThrow();
    }
}
