package vn.motcua.questions;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a question says.
 *
 * @param english null where nobody has translated it
 * @param sources documents that the answer rests on, such as "Điều 13 Luật Hộ tịch 2014"
 */
public record QuestionContent(
        QuestionText vietnamese, @Nullable QuestionText english, Ties ties, List<String> sources) {

    public QuestionContent {
        sources = List.copyOf(sources);
    }

    /** In the reader's language where it was translated, else in Vietnamese. */
    public QuestionText in(Locale locale) {
        return english != null && locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : vietnamese;
    }
}
