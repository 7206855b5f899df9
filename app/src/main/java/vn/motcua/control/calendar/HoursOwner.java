package vn.motcua.control.calendar;

import java.util.Optional;
import vn.motcua.shared.UnitCode;

/**
 * Whose hours a page is about.
 *
 * @param unit empty for the province
 * @param name what the unit is called; the code itself for a unit that is no longer in force, empty for the province
 */
public record HoursOwner(Optional<UnitCode> unit, String name) {

    static final String PROVINCE = "province";

    /** The last part of the page's address. */
    public String path() {
        return unit.map(UnitCode::value).orElse(PROVINCE);
    }

    public boolean isProvince() {
        return unit.isEmpty();
    }
}
