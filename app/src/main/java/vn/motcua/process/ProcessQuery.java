package vn.motcua.process;

import org.jspecify.annotations.Nullable;

/**
 * Which processes are looked for.
 *
 * @param text part of the name, the procedure's code or the decision's number; accents and case count for nothing; may be empty
 * @param state null for all
 * @param page counted from 1
 * @param size from 1 to 200
 */
public record ProcessQuery(String text, @Nullable ProcessState state, int page, int size) {

    /** @throws IllegalArgumentException when page or size are out of range */
    public ProcessQuery {
        if (page < 1 || page > 100_000 || size < 1 || size > 200) {
            throw new IllegalArgumentException("no such page: " + page + " of " + size);
        }
    }
}
