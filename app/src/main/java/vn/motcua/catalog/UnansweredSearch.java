package vn.motcua.catalog;

import java.time.LocalDate;

/**
 * Words that were looked for and not found.
 *
 * @param words without marks
 * @param times how often within the time that they are kept
 * @param last the day on which they were last looked for
 */
public record UnansweredSearch(String words, int times, LocalDate last) {}
