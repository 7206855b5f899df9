package vn.motcua.control.processes;

import java.util.Map;
import vn.motcua.process.StaffingReport;
import vn.motcua.process.StaffingReport.Shortage;
import vn.motcua.shared.UnitCode;

/**
 * Which agencies have the people for a process, in the names that the reader knows.
 *
 * @param names of the units that the report mentions
 */
public record StaffingView(StaffingReport report, Map<UnitCode, String> names) {

    public StaffingView {
        names = Map.copyOf(names);
    }

    /** Whether anything is known: a draft that is tied to no procedure is nobody's work yet. */
    public boolean isKnown() {
        return report.agencies() > 0;
    }

    public boolean isShort() {
        return !report.shortages().isEmpty();
    }

    public String agency(Shortage shortage) {
        return name(shortage.agency());
    }

    public String name(UnitCode unit) {
        return names.getOrDefault(unit, unit.value());
    }
}
