package vn.motcua.questions;

import java.util.List;
import java.util.SortedMap;
import vn.motcua.shared.UnitCode;

/**
 * What was found.
 *
 * @param all best first
 * @param fields how many of what the words alone find lie in each field
 * @param agencies the same by agency
 * @param wholly whether everything typed was found; otherwise these are only the nearest
 */
public record FoundQuestions(
        List<Question> all, SortedMap<String, Integer> fields, SortedMap<UnitCode, Integer> agencies, boolean wholly) {}
