package vn.motcua.eforms.domain;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;
import vn.motcua.eforms.Text;

/**
 * A question where it is answered: a part in its group, a column in one of its rows.
 *
 * @param label with that of what it belongs to, so that it can be told apart from its likes
 */
public record Located(Question question, String path, Text label) {

    public static Located root(Question question) {
        return new Located(question, question.id(), question.label());
    }

    Located part(Question part) {
        return new Located(part, path + "." + part.id(), joined(label, part.label()));
    }

    Located cell(int row, Question column) {
        var numbered = new Text(
                label.vi() + ", dòng " + (row + 1), label.en().isEmpty() ? "" : label.en() + ", row " + (row + 1));
        return new Located(column, path + "." + row + "." + column.id(), joined(numbered, column.label()));
    }

    /** The leaf that a step leads to; itself where the step leads into its own value. */
    Optional<Located> step(String step, String next) {
        if (question.type().isLeaf()) {
            return Optional.of(this);
        }
        return question.type() == QuestionType.TABLE
                ? question.part(next).map(column -> cell(Integer.parseInt(step), column))
                : question.part(step).map(this::part);
    }

    /** Every answer below it that is one itself. */
    public Stream<Located> leaves(JsonNode value) {
        if (question.type().isLeaf()) {
            return value.isMissingNode() ? Stream.of() : Stream.of(this);
        }
        if (question.type() == QuestionType.TABLE) {
            return IntStream.range(0, value.size())
                    .boxed()
                    .flatMap(row -> question.parts().stream()
                            .flatMap(column ->
                                    cell(row, column).leaves(value.path(row).path(column.id()))));
        }
        return question.parts().stream().flatMap(part -> part(part).leaves(value.path(part.id())));
    }

    /** Where it is told that the whole is missing: its required parts, or itself. */
    Stream<Located> neededLeaves() {
        if (!question.type().isGroup()) {
            return Stream.of(this);
        }
        var needed = question.parts().stream().filter(Question::required).toList();
        return (needed.isEmpty() ? question.parts().stream().limit(1) : needed.stream())
                .map(this::part)
                .flatMap(Located::neededLeaves);
    }

    private static Text joined(Text whole, Text part) {
        if (whole.isEmpty()) {
            return part;
        }
        return new Text(
                whole.vi() + " – " + part.vi(),
                whole.en().isEmpty() && part.en().isEmpty() ? "" : whole.in("en") + " – " + part.in("en"));
    }
}
