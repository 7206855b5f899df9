package vn.motcua.organisation;

import java.util.Locale;

/**
 * What is wrong with a file, and where.
 *
 * @param line counted from 1; for a wrong encoding, about where it begins
 * @param record the code or name of the record, or empty when the file as a whole is meant
 * @param detail what was found there, or empty
 */
public record FileProblem(Kind kind, int line, String record, String detail) {

    /** The key of the sentence that explains the problem. */
    public String key() {
        return "organisation.file-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What can be wrong. */
    public enum Kind {
        TOO_LARGE,
        TOO_MANY_RECORDS,
        WRONG_ENCODING,
        BROKEN_OFF,
        MALFORMED,
        EMPTY,
        COLUMN_MISSING,
        CODE_MISSING,
        CODE_MALFORMED,
        CODE_DUPLICATE,
        CODE_UNKNOWN,
        LEVEL_WRONG,
        PARENT_MISSING,
        PARENT_CONTRADICTED,
        NAME_MISSING,
        NAME_UNREADABLE,
        KIND_UNKNOWN
    }
}
