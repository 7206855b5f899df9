package vn.motcua.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to look for among the procedures in force on a day.
 *
 * @param text words, a code or the beginning of one, initials; accents and slips of typing do not matter; empty for all
 * @param field the exact name of a field, or null for all
 * @param agency words of an agency's name or an agency identifier, or null for all
 * @param page 0 and up
 */
public record ProcedureQuery(
        String text,
        LocalDate day,
        @Nullable String field,
        @Nullable Level level,
        @Nullable String agency,
        int page) {

    /** Longer texts are cut. */
    public static final int LONGEST_TEXT = 200;

    public static final int PAGE_SIZE = 20;

    /** @throws IllegalArgumentException when the page is negative */
    public ProcedureQuery {
        if (page < 0) {
            throw new IllegalArgumentException("pages count from 0: " + page);
        }
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /** The first page of all that match the words, whatever their field, level and agency. */
    public static ProcedureQuery of(String text, LocalDate day) {
        return new ProcedureQuery(text, day, null, null, null, 0);
    }
}
