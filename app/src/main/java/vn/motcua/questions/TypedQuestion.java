package vn.motcua.questions;

import java.util.List;
import java.util.Set;

/**
 * A question as somebody typed it, or as it stands in a row of a list.
 *
 * @param english empty texts where it is not translated
 * @param procedures codes
 * @param agencies codes, or names as the register has them
 */
public record TypedQuestion(
        QuestionText vietnamese,
        QuestionText english,
        List<String> procedures,
        List<String> fields,
        List<String> agencies,
        Set<Occasion> occasions,
        List<String> sources) {

    public static final int MOST_TIES = 20;
    public static final int MOST_SOURCES = 20;
    public static final int LONGEST_SOURCE = 300;

    public TypedQuestion {
        procedures = List.copyOf(procedures);
        fields = List.copyOf(fields);
        agencies = List.copyOf(agencies);
        occasions = Set.copyOf(occasions);
        sources = List.copyOf(sources);
    }
}
