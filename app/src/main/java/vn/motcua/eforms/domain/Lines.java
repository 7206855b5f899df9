package vn.motcua.eforms.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.motcua.eforms.FormPage;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;
import vn.motcua.eforms.Text;

/** Answers line by line, as they are checked before sending and printed after it. */
public final class Lines {

    /**
     * @param label what was asked, without the group it belongs to
     * @param group the group it belongs to; empty when there is none
     * @param text the answer; empty when there is none
     */
    public record Line(Question question, String path, Text group, Text label, String text) {}

    public record Section(FormPage page, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** What stands in place of an answer that is not to be seen. */
    public static final String MASK = "••••";

    private final String language;
    private final Predicate<Question> masked;

    private Lines(String language, Predicate<Question> masked) {
        this.language = language;
        this.masked = masked;
    }

    public static List<Section> of(Effective effective, String language) {
        return of(effective, language, _ -> false);
    }

    /** @param masked the questions whose answers are not to be seen */
    public static List<Section> of(Effective effective, String language, Predicate<Question> masked) {
        var lines = new Lines(language, masked);
        return effective.pages().stream()
                .map(page -> new Section(page, lines.lines(page, effective.values())))
                .toList();
    }

    private String text(Question question, JsonNode value) {
        var text = AnswerText.of(question, value, language);
        return text.isEmpty() || !masked.test(question) ? text : MASK;
    }

    private List<Line> lines(FormPage page, JsonNode values) {
        var lines = new ArrayList<Line>();
        for (var question : page.questions()) {
            add(question, question.id(), Text.NONE, values.path(question.id()), lines);
        }
        return lines;
    }

    private void add(Question question, String path, Text group, JsonNode value, List<Line> lines) {
        if (question.type() == QuestionType.TABLE && !value.isEmpty()) {
            for (int row = 0; row < value.size(); row++) {
                lines.add(new Line(
                        question,
                        path + "." + row + "." + question.parts().getFirst().id(),
                        group,
                        numbered(question.label(), row),
                        row(question, value.path(row))));
            }
        } else if (AnswerText.isInline(question.type())
                || question.type() == QuestionType.TABLE
                || value.isMissingNode()) {
            var label = question.label().isEmpty() ? group : question.label();
            lines.add(new Line(question, path, group, label, text(question, value)));
        } else {
            var inner = question.label().isEmpty() ? group : question.label();
            question.parts().forEach(part -> add(part, path + "." + part.id(), inner, value.path(part.id()), lines));
        }
    }

    private static Text numbered(Text label, int row) {
        return new Text(label.vi() + " " + (row + 1), label.en().isEmpty() ? "" : label.en() + " " + (row + 1));
    }

    private String row(Question table, JsonNode row) {
        return table.parts().stream()
                .map(column -> new Cell(column.label().in(language), text(column, row.path(column.id()))))
                .filter(cell -> !cell.text().isEmpty())
                .map(cell -> cell.label() + ": " + cell.text())
                .collect(Collectors.joining("; "));
    }

    private record Cell(String label, String text) {}
}
