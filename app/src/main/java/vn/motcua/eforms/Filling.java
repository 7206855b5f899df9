package vn.motcua.eforms;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer may come from before anybody types.
 *
 * @param source the name of a fact, such as {@code applicant.name}; empty when there is none
 * @param when the fact is meant only while this holds, and is then taken from the same form; null when it always is
 * @param sensitive whether the answer is shown only where it is needed
 */
public record Filling(String source, @Nullable Condition when, boolean sensitive) {

    public static final Filling NONE = new Filling("", null, false);

    /** Whether the fact is meant now. @param holds tells of a condition whether it holds */
    public boolean isMeant(Predicate<Condition> holds) {
        return when == null || holds.test(when);
    }
}
