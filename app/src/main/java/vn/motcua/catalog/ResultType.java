package vn.motcua.catalog;

/**
 * What an applicant receives in the end.
 *
 * @param code the national code of the result, such as {@code KQ.G15.000031}; empty where unknown
 */
public record ResultType(String code, String name) {}
