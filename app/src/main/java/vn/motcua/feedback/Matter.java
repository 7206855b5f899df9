package vn.motcua.feedback;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/**
 * What it is about, in the sender's words.
 *
 * @param about the unit that the sender named; null when none
 * @param dossier the code of a dossier that the sender named; may be empty, and may not exist
 * @param procedure the procedure that a question was asked about; null when none
 */
public record Matter(
        String subject,
        String content,
        @Nullable UnitCode about,
        String dossier,
        @Nullable ProcedureCode procedure) {

    public static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_CONTENT = 5_000;
    public static final int LONGEST_DOSSIER = 60;

    /** About no procedure in particular. */
    public Matter(String subject, String content, @Nullable UnitCode about, String dossier) {
        this(subject, content, about, dossier, null);
    }

    /** It may name people. */
    @Override
    public String toString() {
        return "Matter[…]";
    }
}
