package vn.motcua.organisation;

import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** How the register of units is changed: each change is dated, rests on a decision and is remembered. */
public interface UnitChanges {

    /**
     * Makes the change in a transaction and publishes {@link UnitChanged}.
     *
     * @return the unit as it is from the day of the decision; for a unit that closes, as it last was
     */
    Outcome<Unit, UnitRefusal> make(UnitChange change, Actor by);
}
