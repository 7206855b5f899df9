package vn.motcua.organisation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitCode;

/** Where units are, as papers say it beside their date: the name of the area, without what kind of area it is. */
@Component
public class UnitPlaces {

    private final Units units;
    private final Areas areas;

    UnitPlaces(Units units, Areas areas) {
        this.units = units;
        this.areas = areas;
    }

    /** On that day; empty for a unit or area that was not there. */
    public String of(UnitCode unit, LocalDate day) {
        return units.find(unit, day)
                .flatMap(found -> areas.find(found.area(), day))
                .map(area -> area.name().vietnamese())
                .orElse("");
    }
}
