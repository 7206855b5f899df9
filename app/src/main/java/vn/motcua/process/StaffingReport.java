package vn.motcua.process;

import java.util.List;
import vn.motcua.shared.UnitCode;

/**
 * Which agencies have the people for a process.
 *
 * @param able how many agencies have somebody for every step
 * @param shortages the agencies that have not, by code
 */
public record StaffingReport(int able, List<Shortage> shortages) {

    /** Nothing is known: no procedure in force says who carries it out. */
    public static final StaffingReport UNKNOWN = new StaffingReport(0, List.of());

    /** @param missing what the best staffed handling unit of the agency still lacks, in the order of the steps */
    public record Shortage(UnitCode agency, List<Vacancy> missing) {

        public Shortage {
            missing = List.copyOf(missing);
        }
    }

    public StaffingReport {
        shortages = List.copyOf(shortages);
    }

    /** How many agencies would work with the process. */
    public int agencies() {
        return able + shortages.size();
    }
}
