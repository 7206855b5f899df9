package vn.motcua.control.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.Desk;
import vn.motcua.organisation.Position;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitAct;
import vn.motcua.organisation.UnitSuccession;

/**
 * A unit on its page.
 *
 * @param unit the version in force today, else the nearest one
 * @param day the day as of which everything is told
 */
public record UnitView(
        Unit unit, LocalDate day, List<Unit> versions, Surroundings surroundings, Equipment equipment, Past past) {

    /** Whether the unit can still be changed. */
    public boolean isOpen() {
        return versions.getLast().validity().to() == null;
    }

    /**
     * Where the unit stands.
     *
     * @param above the highest first
     * @param oneStopUnit where its dossiers are handed in, or null when nowhere
     */
    public record Surroundings(
            List<Unit> above,
            List<Unit> below,
            Area area,
            @Nullable Unit oneStopUnit) {}

    /** What the unit has. */
    public record Equipment(List<Desk> desks, List<Position> positions) {}

    /** What the unit came from, became, and who changed it. */
    public record Past(List<UnitSuccession> predecessors, List<UnitSuccession> successors, List<UnitAct> acts) {}
}
