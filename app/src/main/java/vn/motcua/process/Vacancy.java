package vn.motcua.process;

import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** A role that a process needs in a unit and that nobody holds there. */
public record Vacancy(UnitCode unit, Role role) {}
