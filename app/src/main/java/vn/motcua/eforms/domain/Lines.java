package vn.motcua.eforms.domain;

import java.util.ArrayList;
import java.util.List;
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

    private Lines() {}

    public static List<Section> of(Effective effective, String language) {
        return effective.pages().stream()
                .map(page -> new Section(page, lines(page, effective.values(), language)))
                .toList();
    }

    private static List<Line> lines(FormPage page, JsonNode values, String language) {
        var lines = new ArrayList<Line>();
        for (var question : page.questions()) {
            add(question, question.id(), Text.NONE, values.path(question.id()), language, lines);
        }
        return lines;
    }

    private static void add(
            Question question, String path, Text group, JsonNode value, String language, List<Line> lines) {
        if (question.type() == QuestionType.TABLE && !value.isEmpty()) {
            for (int row = 0; row < value.size(); row++) {
                lines.add(new Line(
                        question,
                        path + "." + row + "." + question.parts().getFirst().id(),
                        group,
                        numbered(question.label(), row),
                        row(question, value.path(row), language)));
            }
        } else if (AnswerText.isInline(question.type())
                || question.type() == QuestionType.TABLE
                || value.isMissingNode()) {
            var label = question.label().isEmpty() ? group : question.label();
            lines.add(new Line(question, path, group, label, AnswerText.of(question, value, language)));
        } else {
            var inner = question.label().isEmpty() ? group : question.label();
            question.parts()
                    .forEach(part -> add(part, path + "." + part.id(), inner, value.path(part.id()), language, lines));
        }
    }

    private static Text numbered(Text label, int row) {
        return new Text(label.vi() + " " + (row + 1), label.en().isEmpty() ? "" : label.en() + " " + (row + 1));
    }

    private static String row(Question table, JsonNode row, String language) {
        return table.parts().stream()
                .map(column ->
                        new Cell(column.label().in(language), AnswerText.of(column, row.path(column.id()), language)))
                .filter(cell -> !cell.text().isEmpty())
                .map(cell -> cell.label() + ": " + cell.text())
                .collect(Collectors.joining("; "));
    }

    private record Cell(String label, String text) {}
}
