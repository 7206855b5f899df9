package vn.motcua.catalog;

/**
 * A record that was not taken, or a file that holds none; the others were.
 *
 * @param file the file within the archive
 * @param reason the key of the sentence that says what is wrong, such as {@code catalog.import.bad-code}; its argument
 *     is the detail
 * @param detail the value or place that is wrong
 */
public record ImportProblem(String file, String reason, String detail) {}
