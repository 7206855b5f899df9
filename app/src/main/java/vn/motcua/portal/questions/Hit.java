package vn.motcua.portal.questions;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.questions.AnswerPart;
import vn.motcua.questions.Question;
import vn.motcua.shared.ProcedureCode;

/**
 * A question in a list.
 *
 * @param isTranslated whether it stands there in the reader's language
 */
public record Hit(String href, String question, String beginning, boolean isTranslated) {

    private static final int SHOWN = 160;

    static Hit of(Question question, Locale reader) {
        var text = question.content().in(reader);
        boolean isTranslated =
                text != question.content().vietnamese() || !reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new Hit(
                question.path(),
                text.question(),
                beginning(text.answer(), question.content().ties().procedures()),
                isTranslated);
    }

    /** The first words of the answer, cut between two of them; without lines that only announce a figure. */
    private static String beginning(String answer, List<ProcedureCode> tied) {
        var words = AnswerPart.of(answer, tied).stream()
                .map(part -> part instanceof AnswerPart.Words(var text) ? withoutAnnouncement(text) : "")
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
        if (words.length() <= SHOWN) {
            return words;
        }
        int end = words.lastIndexOf(' ', SHOWN);
        return words.substring(0, end < SHOWN / 2 ? SHOWN : end) + "…";
    }

    private static String withoutAnnouncement(String text) {
        return text.endsWith(":") ? text.substring(0, text.lastIndexOf('\n') + 1) : text;
    }
}
