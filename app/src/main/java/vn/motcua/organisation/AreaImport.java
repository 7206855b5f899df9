package vn.motcua.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** An import that took place. */
public record AreaImport(LocalDate day, String fileName, String by, Instant at, Map<AreaLevel, AreaTally> tallies) {

    public AreaImport {
        tallies = Map.copyOf(tallies);
    }
}
