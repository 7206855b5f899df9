package vn.motcua.post;

/**
 * A form of numbers that somebody wants to have taken for such.
 *
 * @param shape as typed; blanks and case do not matter
 * @param example a number from a real label, which must have the form
 */
public record NewLabelForm(String carrier, String shape, boolean checked, String example) {}
