package vn.motcua.catalog;

import java.util.List;
import java.util.SortedMap;

/**
 * One page of what was found, best first.
 *
 * @param total how many were found in all
 * @param fields how many of all found lie in each field, for narrowing the search
 * @param wholly whether everything typed was found; otherwise these are only the nearest
 */
public record ProcedurePage(
        List<ProcedureSummary> hits, int total, SortedMap<String, Integer> fields, boolean wholly) {}
