package vn.motcua.slips;

/**
 * A slip as it is shown and printed.
 *
 * @param title of its form, in Vietnamese
 * @param page XHTML without scripts, with the same words as the kept PDF
 */
public record SlipPaper(Slip slip, String title, String page) {}
