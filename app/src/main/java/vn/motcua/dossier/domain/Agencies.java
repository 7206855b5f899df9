package vn.motcua.dossier.domain;

import vn.motcua.process.Workplace;
import vn.motcua.shared.UnitCode;

/** Knows which agency a unit belongs to; an agency belongs to itself. */
public interface Agencies {

    UnitCode agencyOf(UnitCode unit);

    /** Where a dossier is worked on that is received in one unit and handled in another. */
    default Workplace workplace(UnitCode receiving, UnitCode handling) {
        return new Workplace(receiving, handling, agencyOf(handling));
    }

    /** Whether the register has such a unit today. */
    boolean exists(UnitCode unit);
}
