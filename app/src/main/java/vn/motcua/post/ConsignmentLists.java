package vn.motcua.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.UnitCode;

/** Lists of consignments; every list has an index and pages. */
public interface ConsignmentLists {

    /**
     * @param place the post office or the desk, as the view asks
     * @param today what is late is late on this day
     * @param offset rows to pass by, 0 or more
     * @param limit 1 to 100
     */
    List<Consignment> of(ConsignmentView view, UnitCode place, LocalDate today, long offset, int limit);

    /** How many there are in each view of a post office. */
    Map<ConsignmentView, Integer> countsOfOffice(UnitCode office, LocalDate today);

    /** How many there are in each view of a desk. */
    Map<ConsignmentView, Integer> countsOfDesk(UnitCode desk, LocalDate today);
}
