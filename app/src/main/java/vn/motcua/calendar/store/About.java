package vn.motcua.calendar.store;

import java.util.Optional;
import vn.motcua.shared.UnitCode;

/** What a change is about, as its row names it. */
record About(String value) {

    static final String PROVINCE = "province";

    static About year(int year) {
        return new About("year:%04d".formatted(year));
    }

    static About hours(Optional<UnitCode> unit) {
        return new About("hours:" + key(unit));
    }

    /** How rows of hours name the unit; a unit code has capital letters, so that the province's key is none. */
    static String key(Optional<UnitCode> unit) {
        return unit.map(UnitCode::value).orElse(PROVINCE);
    }
}
