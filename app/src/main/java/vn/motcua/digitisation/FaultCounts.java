package vn.motcua.digitisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.UnitCode;

/** What is wrong with the digitised papers, unit by unit: it is why so few are ever used again. */
public interface FaultCounts {

    /** The most papers that are listed. */
    int MOST = 200;

    /**
     * The papers of a desk.
     *
     * @param byFault how many have each fault; a paper with two counts twice
     */
    record UnitCount(UnitCode unit, int papers, int verified, int inVault, Map<Fault, Integer> byFault) {

        public UnitCount {
            byFault = Map.copyOf(byFault);
        }

        public int of(Fault fault) {
            return byFault.getOrDefault(fault, 0);
        }
    }

    /** Every desk with digitised papers, those with the most papers first. */
    List<UnitCount> byUnit();

    /** The latest papers of a desk with a fault, or of all desks, or with any fault; at most {@value #MOST}. */
    List<DigitisedPaper> with(Optional<UnitCode> unit, Optional<Fault> fault);
}
