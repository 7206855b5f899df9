package vn.motcua.catalog.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param positions in the list that the index was made from, best first
 * @param wholly whether everything typed was found; otherwise these are only the nearest
 */
public record Found(List<Integer> positions, boolean wholly) {}
