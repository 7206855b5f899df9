package vn.motcua.questions;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.files.TableRefusal;
import vn.motcua.files.Tables;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Takes in the lists that offices keep in spreadsheets: each row that is in order becomes a draft. */
@Service
public class QuestionImports {

    public static final int MOST_ROWS = 1_000;

    private static final DateTimeFormatter AS_WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Tables.Limits LIMITS = new Tables.Limits(MOST_ROWS + 1, QuestionText.LONGEST_ANSWER + 1);

    private final QuestionDesk desk;

    QuestionImports(QuestionDesk desk) {
        this.desk = desk;
    }

    /** The columns of a list, known by their headings; several values of a cell stand on lines of their own or apart by ";". */
    public enum Column {
        QUESTION("Câu hỏi"),
        DETAILS("Nội dung thêm"),
        ANSWER("Trả lời"),
        PROCEDURES("Mã thủ tục"),
        FIELDS("Lĩnh vực"),
        AGENCIES("Cơ quan"),
        SOURCES("Căn cứ"),
        CHECK_BY("Xem lại trước ngày"),
        QUESTION_EN("Question"),
        ANSWER_EN("Answer");

        private final String heading;

        Column(String heading) {
            this.heading = heading;
        }

        public String heading() {
            return heading;
        }

        private boolean isHeadedBy(String text) {
            return Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                    .toLowerCase(Locale.ROOT)
                    .equals(heading.toLowerCase(Locale.ROOT));
        }
    }

    /** What became of a row: a draft, or all that is wrong with it. */
    public record Row(int number, String question, @Nullable QuestionNumber draft, List<QuestionRefusal> faults) {}

    /** Why the list as a whole was not taken. */
    public record ColumnMissing(String heading) implements Refusal {
        @Override
        public String key() {
            return "questions.column-missing";
        }

        @Override
        public List<Object> arguments() {
            return List.of(heading);
        }
    }

    /**
     * Reads a list; what is wrong with one row stops no other.
     *
     * @throws IOException when the file cannot be read at all
     */
    public Outcome<List<Row>, Refusal> take(Path file, Actor by) throws IOException {
        return switch (Tables.read(file, LIMITS)) {
            case Outcome.Refused<List<Tables.Row>, TableRefusal>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<List<Tables.Row>, TableRefusal>(var rows) -> take(rows, by);
        };
    }

    private Outcome<List<Row>, Refusal> take(List<Tables.Row> rows, Actor by) {
        var columns = rows.isEmpty() ? Map.<Column, Integer>of() : columns(rows.getFirst());
        for (var needed : List.of(Column.QUESTION, Column.ANSWER)) {
            if (!columns.containsKey(needed)) {
                return Outcome.refused(new ColumnMissing(needed.heading()));
            }
        }
        return Outcome.done(rows.stream()
                .skip(1)
                .map(row -> take(new Cells(row, columns), by))
                .toList());
    }

    private static Map<Column, Integer> columns(Tables.Row heading) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        heading.cells()
                .forEach((at, text) -> Arrays.stream(Column.values())
                        .filter(column -> column.isHeadedBy(text))
                        .forEach(column -> columns.put(column, at)));
        return columns;
    }

    private Row take(Cells cells, Actor by) {
        var typed = new TypedQuestion(
                new QuestionText(cells.text(Column.QUESTION), cells.text(Column.DETAILS), cells.text(Column.ANSWER)),
                new QuestionText(cells.text(Column.QUESTION_EN), "", cells.text(Column.ANSWER_EN)),
                cells.several(Column.PROCEDURES),
                cells.several(Column.FIELDS),
                cells.several(Column.AGENCIES),
                List.of(),
                cells.several(Column.SOURCES));
        var day = cells.text(Column.CHECK_BY).isEmpty()
                ? Optional.of(desk.usualCheckDay())
                : day(cells.text(Column.CHECK_BY));
        return switch (desk.write(typed, day.orElse(null), UUID.randomUUID(), by)) {
            case Outcome.Done<Question, QuestionRefusals>(var draft) -> cells.report(draft.number(), List.of());
            case Outcome.Refused<Question, QuestionRefusals>(var refusals) -> cells.report(null, refusals.all());
        };
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, AS_WRITTEN) : LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private record Cells(Tables.Row row, Map<Column, Integer> columns) {

        private static final int SHOWN = 120;

        String text(Column column) {
            var at = columns.get(column);
            return at == null ? "" : row.cells().getOrDefault(at, "");
        }

        List<String> several(Column column) {
            return Arrays.stream(text(column).split("[;\\n]"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        Row report(@Nullable QuestionNumber draft, List<QuestionRefusal> faults) {
            var asked = text(Column.QUESTION);
            var shown = asked.length() <= SHOWN ? asked : asked.substring(0, SHOWN) + "…";
            return new Row(row.number(), shown, draft, faults);
        }
    }
}
