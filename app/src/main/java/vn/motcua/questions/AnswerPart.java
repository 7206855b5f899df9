package vn.motcua.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ProcedureCode;

/**
 * A piece of an answer: words, or a figure that the catalogue gives on the day on which it is read, so that no answer
 * says what a fee was.
 */
public sealed interface AnswerPart {

    /** Paragraphs as they were written. */
    record Words(String text) implements AnswerPart {}

    /** What the catalogue says of a procedure. */
    record Figure(Kind kind, ProcedureCode procedure) implements AnswerPart {}

    /** What can be taken from the catalogue; each is written in double brackets on a line of its own. */
    enum Kind {
        TIME("thời hạn", "time"),
        MONEY("lệ phí", "fee"),
        PAPERS("giấy tờ", "papers"),
        PLACE("nơi nộp", "where");

        private final String vietnamese;
        private final String english;

        Kind(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        private boolean isCalled(String name) {
            var lower = name.strip().toLowerCase(Locale.ROOT);
            return lower.equals(vietnamese) || lower.equals(english);
        }
    }

    Pattern LINE = Pattern.compile("\\[\\[([^\\[\\]:]{0,40})(?::([^\\[\\]]{0,60}))?]]");

    /**
     * The pieces of an answer in their order.
     *
     * @param tied the procedures that the question is tied to
     */
    static List<AnswerPart> of(String answer, List<ProcedureCode> tied) {
        var parts = new ArrayList<AnswerPart>();
        var words = new StringBuilder();
        for (var line : answer.split("\n", -1)) {
            var figure = figure(line, tied);
            if (figure == null) {
                words.append(line).append('\n');
            } else {
                addWords(parts, words);
                parts.add(figure);
            }
        }
        addWords(parts, words);
        return List.copyOf(parts);
    }

    /** The first line in brackets that stands for nothing; empty when all do. */
    static Optional<String> firstWrong(String answer, List<ProcedureCode> tied) {
        return answer.lines()
                .map(String::strip)
                .filter(line -> LINE.matcher(line).matches() && figure(line, tied) == null)
                .findFirst();
    }

    /** The words alone, for a search and for a line in a list. */
    static String words(String answer) {
        return String.join(
                "\n",
                answer.lines()
                        .filter(line -> !LINE.matcher(line.strip()).matches())
                        .toList());
    }

    private static void addWords(List<AnswerPart> parts, StringBuilder words) {
        var text = words.toString().strip();
        words.setLength(0);
        if (!text.isEmpty()) {
            parts.add(new Words(text));
        }
    }

    private static @Nullable Figure figure(String line, List<ProcedureCode> tied) {
        var matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            return null;
        }
        for (var kind : Kind.values()) {
            if (kind.isCalled(matcher.group(1))) {
                return procedure(matcher, tied)
                        .map(code -> new Figure(kind, code))
                        .orElse(null);
            }
        }
        return null;
    }

    private static Optional<ProcedureCode> procedure(Matcher matcher, List<ProcedureCode> tied) {
        var code = matcher.group(2);
        return tied.stream()
                .filter(each -> code == null || each.value().equals(code.strip()))
                .findFirst();
    }
}
