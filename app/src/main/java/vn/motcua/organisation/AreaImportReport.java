package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an import of a state did, or would do.
 *
 * @param tallies for every level
 * @param differences by level, then code
 */
public record AreaImportReport(LocalDate day, Map<AreaLevel, AreaTally> tallies, List<AreaDifference> differences) {

    public AreaImportReport {
        tallies = Map.copyOf(tallies);
        differences = List.copyOf(differences);
    }

    /** The tally of a level. */
    public AreaTally of(AreaLevel level) {
        return tallies.getOrDefault(level, new AreaTally(0, 0, 0, 0));
    }

    /** The differences of one sort. */
    public <D extends AreaDifference> List<D> differences(Class<D> sort) {
        return differences.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** Whether the register stays as it is. */
    public boolean hasNoEffect() {
        return differences.stream().allMatch(AreaDifference.Respelled.class::isInstance);
    }
}
