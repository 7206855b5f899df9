package vn.motcua.catalog.search;

/**
 * Something to be found.
 *
 * @param code an exact code or its beginning finds it
 * @param name the words that count most, in their order
 * @param more further words that count less
 */
public record Named(String code, String name, String more) {}
