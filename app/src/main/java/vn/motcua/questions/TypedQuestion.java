package vn.motcua.questions;

import java.util.List;

/**
 * A question as somebody typed it, or as it stands in a row of a list.
 *
 * @param english empty texts where it is not translated
 * @param procedures codes
 * @param agencies codes, or names as the register has them
 * @param lifeEvents keys
 */
public record TypedQuestion(
        QuestionText vietnamese,
        QuestionText english,
        List<String> procedures,
        List<String> fields,
        List<String> agencies,
        List<String> lifeEvents,
        List<String> sources) {

    public static final int MOST_TIES = 20;
    public static final int MOST_SOURCES = 20;
    public static final int LONGEST_SOURCE = 300;

    public TypedQuestion {
        procedures = List.copyOf(procedures);
        fields = List.copyOf(fields);
        agencies = List.copyOf(agencies);
        lifeEvents = List.copyOf(lifeEvents);
        sources = List.copyOf(sources);
    }
}
