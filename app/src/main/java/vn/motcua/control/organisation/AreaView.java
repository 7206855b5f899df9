package vn.motcua.control.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.Unit;

/**
 * An area on its page.
 *
 * @param area its last version
 * @param parent the area above it, or null for a province
 * @param units those that serve it
 */
public record AreaView(
        Area area,
        List<Area> versions,
        @Nullable Area parent,
        List<Area> children,
        List<Related> predecessors,
        List<Related> successors,
        List<Unit> units) {

    /** An area from which, or to which, territory went on that day. */
    public record Related(Area area, LocalDate day) {}
}
