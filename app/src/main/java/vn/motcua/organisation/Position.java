package vn.motcua.organisation;

import vn.motcua.shared.Period;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** A post that a unit offers (chức vụ), with the role that goes with it; who holds it is known to identity. */
public record Position(UnitCode unit, OfficialName title, Role role, Period validity) {}
