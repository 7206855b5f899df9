package vn.motcua.eforms.print;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.motcua.eforms.FormContent;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;
import vn.motcua.eforms.domain.AnswerText;
import vn.motcua.eforms.print.Slots.Slot;
import vn.motcua.eforms.sheet.Format;
import vn.motcua.eforms.sheet.Piece;
import vn.motcua.papers.AmountInWords;
import vn.motcua.papers.DateInWords;
import vn.motcua.papers.PaperData;
import vn.motcua.shared.BirthDate;
import vn.motcua.shared.Money;

/** What the answers put into the slots of a sheet. */
final class SheetData {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /** How many rows an empty table has, so that it can be written into. */
    private static final int ROWS_OF_NONE = 2;

    private final FormContent form;
    private final JsonNode values;

    SheetData(FormContent form, JsonNode values) {
        this.form = form;
        this.values = values;
    }

    void into(PaperData.Building data, Slots slots) {
        fill(data, slots, null, JsonNodeFactory.instance.missingNode());
        slots.tables().forEach((table, names) -> data.rows(Slots.rowsName(table), rows(table, names)));
    }

    private List<PaperData> rows(String path, Slots names) {
        var table = form.question(path).orElseThrow();
        var answered = values.path(path);
        var rows = new ArrayList<PaperData>();
        for (int i = 0; i < Math.max(answered.size(), answered.isEmpty() ? ROWS_OF_NONE : 0); i++) {
            var row = PaperData.building().text(SheetLayout.ROW_NUMBER, String.valueOf(i + 1));
            fill(row, names, table, answered.path(i));
            rows.add(row.build());
        }
        return rows;
    }

    private void fill(PaperData.Building data, Slots slots, @Nullable Question table, JsonNode row) {
        slots.names().forEach((slot, name) -> {
            switch (slot) {
                case Slot.Said(var path, var format) -> data.text(name, said(path, format, table, row));
                case Slot.Chosen(var path, var value) -> data.flag(name, chosen(path, value, table, row));
            }
        });
    }

    private String said(String path, Format format, @Nullable Question table, JsonNode row) {
        var value = value(path, table, row);
        return question(form, table, path)
                .filter(_ -> !value.isMissingNode())
                .map(question -> written(question, value, format))
                .orElse("");
    }

    private static String written(Question question, JsonNode value, Format format) {
        return switch (format) {
            case PLAIN -> AnswerText.of(question, value, "vi");
            case CAPITALS -> AnswerText.of(question, value, "vi").toUpperCase(VIETNAMESE);
            case NUMBER -> AnswerText.bare(question, value);
            case IN_WORDS -> words(question, value);
            case DAY ->
                date(value)
                        .filter(BirthDate::hasDay)
                        .map(BirthDate::day)
                        .map(SheetData::two)
                        .orElse("");
            case MONTH ->
                date(value)
                        .filter(BirthDate::hasMonth)
                        .map(BirthDate::month)
                        .map(SheetData::two)
                        .orElse("");
            case YEAR -> date(value).map(BirthDate::year).map(String::valueOf).orElse("");
        };
    }

    private static String words(Question question, JsonNode value) {
        if (value.isNumber()) {
            return value.isIntegralNumber() && value.asLong(-1) >= 0
                    ? amount(question, value.asLong(0))
                    : AnswerText.of(question, value, "vi");
        }
        return date(value).map(DateInWords::of).orElse("");
    }

    private static String amount(Question question, long number) {
        var words = AmountInWords.of(new Money(number));
        return question.type() == QuestionType.MONEY ? words : words.replaceFirst(" đồng$", "");
    }

    private static Optional<BirthDate> date(JsonNode value) {
        try {
            return Optional.of(BirthDate.parse(value.asString("")));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }

    private boolean chosen(String path, String value, @Nullable Question table, JsonNode row) {
        var said = value(path, table, row);
        return switch (value) {
            case "", Piece.YES -> isSaid(said);
            case Piece.NO -> said.isBoolean() ? !said.booleanValue() : !isSaid(said);
            default ->
                said.isArray()
                        ? said.values().stream()
                                .anyMatch(each -> each.asString("").equals(value))
                        : said.asString("").equals(value);
        };
    }

    /** Nothing, no and zero say nothing. */
    private static boolean isSaid(JsonNode said) {
        return said.isBoolean()
                ? said.booleanValue()
                : !said.isMissingNode()
                        && !(said.isContainer() && said.isEmpty())
                        && !(said.isNumber() && said.decimalValue().signum() == 0);
    }

    private JsonNode value(String path, @Nullable Question table, JsonNode row) {
        var from = table != null && table.part(path.split("\\.")[0]).isPresent() ? row : values;
        for (var step : path.split("\\.")) {
            from = from.path(step);
        }
        return from;
    }

    /** The question of a path: a column of the table where that has it, otherwise one of the form. */
    static Optional<Question> question(FormContent form, @Nullable Question table, String path) {
        var steps = path.split("\\.");
        if (table == null || table.part(steps[0]).isEmpty()) {
            return form.at(path);
        }
        var found = Optional.of(table);
        for (var step : steps) {
            found = found.flatMap(question -> question.part(step));
        }
        return found;
    }
}
