package vn.motcua.organisation;

import java.time.Instant;
import vn.motcua.shared.UnitCode;

/**
 * What somebody did to a unit.
 *
 * @param by the name of who did it
 */
public record UnitAct(UnitCode unit, Kind kind, Decision decision, String by, Instant at) {

    /** What can be done to a unit. */
    public enum Kind {
        ESTABLISHED,
        RENAMED,
        MOVED,
        CLOSED,
        MERGED,
        DESK_OPENED,
        DESK_CLOSED,
        POSITION_OFFERED,
        POSITION_ABOLISHED
    }
}
