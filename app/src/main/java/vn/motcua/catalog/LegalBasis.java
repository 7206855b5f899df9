package vn.motcua.catalog;

/**
 * A text that a procedure rests on.
 *
 * @param number such as {@code 123/2015/NĐ-CP}; empty where the source does not set it apart from the title
 */
public record LegalBasis(String number, String title) {}
