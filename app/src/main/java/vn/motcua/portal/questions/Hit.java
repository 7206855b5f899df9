package vn.motcua.portal.questions;

import java.util.Locale;
import vn.motcua.questions.AnswerPart;
import vn.motcua.questions.Question;

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
        return new Hit(question.path(), text.question(), beginning(text.answer()), isTranslated);
    }

    /** The first words of the answer, cut between two of them. */
    private static String beginning(String answer) {
        var words = AnswerPart.words(answer).replaceAll("\\s+", " ").strip();
        if (words.length() <= SHOWN) {
            return words;
        }
        int end = words.lastIndexOf(' ', SHOWN);
        return words.substring(0, end < SHOWN / 2 ? SHOWN : end) + "…";
    }
}
