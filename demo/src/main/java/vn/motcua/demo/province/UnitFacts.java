package vn.motcua.demo.province;

import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import vn.motcua.organisation.UnitKind;
import vn.motcua.shared.UnitCode;

/** A unit of the province itself; those of the communes all look alike and are not listed. */
record UnitFacts(UnitCode code, String parent, UnitKind kind, String name, String english, Staffing staffing) {

    /** Which posts a unit has. */
    enum Staffing {
        NONE,
        AGENCY,
        OFFICE,
        CENTRE,
        CONTROL,
        INSPECTORATE,
        BRANCH,
        POST
    }

    static UnitFacts of(CSVRecord row) {
        return new UnitFacts(
                new UnitCode(row.get("code")),
                row.get("parent"),
                UnitKind.valueOf(row.get("kind")),
                row.get("name"),
                row.get("english"),
                Staffing.valueOf(row.get("staffing").toUpperCase(Locale.ROOT)));
    }
}
