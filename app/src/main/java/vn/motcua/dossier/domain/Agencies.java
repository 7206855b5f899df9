package vn.motcua.dossier.domain;

import vn.motcua.shared.UnitCode;

/** Knows which agency a unit belongs to; an agency belongs to itself. */
public interface Agencies {

    UnitCode agencyOf(UnitCode unit);

    /** Whether the register has such a unit today. */
    boolean exists(UnitCode unit);
}
