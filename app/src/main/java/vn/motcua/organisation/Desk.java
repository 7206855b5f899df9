package vn.motcua.organisation;

import vn.motcua.shared.Period;
import vn.motcua.shared.UnitCode;

/**
 * A desk (quầy) at which a unit receives people.
 *
 * @param number what hangs above it, such as "3"
 */
public record Desk(UnitCode unit, String number, String name, Period validity) {}
