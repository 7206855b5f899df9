package vn.motcua.feedback;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitCode;

/**
 * What it is about, in the sender's words.
 *
 * @param about the unit that the sender named; null when none
 * @param dossier the code of a dossier that the sender named; may be empty, and may not exist
 */
public record Matter(
        String subject, String content, @Nullable UnitCode about, String dossier) {

    public static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_CONTENT = 5_000;
    public static final int LONGEST_DOSSIER = 60;

    /** It may name people. */
    @Override
    public String toString() {
        return "Matter[…]";
    }
}
