package vn.motcua.questions;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/**
 * What to look for among the published questions.
 *
 * @param text as people speak; empty for all, those that helped most first
 * @param field the exact name of a field, or null for all
 * @param agency or null for all
 * @param procedure or null for all
 */
public record QuestionQuery(
        String text,
        @Nullable String field,
        @Nullable UnitCode agency,
        @Nullable ProcedureCode procedure) {

    /** Longer texts are cut. */
    public static final int LONGEST_TEXT = 200;

    public QuestionQuery {
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /** Whatever it is tied to. */
    public static QuestionQuery of(String text) {
        return new QuestionQuery(text, null, null, null);
    }
}
