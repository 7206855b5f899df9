package vn.motcua.process;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One step of an electronic process.
 *
 * @param key unique in its process, stable, such as {@code p1-s2}
 * @param phase the phase it belongs to, as the decision names it; may be empty
 * @param workingMinutes its share of the time limit
 * @param next keys of the steps that open when it is completed; several open side by side; empty ends the process
 * @param joins whether it opens only when all steps that lead to it are done, rather than the first
 * @param produces what it must produce, in the decision's words; may be empty
 */
public record Step(
        String key,
        String phase,
        String name,
        StepKind kind,
        Holder holder,
        long workingMinutes,
        List<String> next,
        boolean joins,
        String produces) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    /** @throws IllegalArgumentException when the key is not a short word of letters and digits, or the time is negative */
    public Step {
        next = List.copyOf(next);
        if (!isKey(key)) {
            throw new IllegalArgumentException("not a key of a step: " + key);
        }
        if (workingMinutes < 0) {
            throw new IllegalArgumentException("a step takes no negative time: " + workingMinutes);
        }
    }

    /** Whether a text may be the key of a step: at most 40 letters, digits, dots, dashes and underscores. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }
}
