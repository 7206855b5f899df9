package vn.motcua.demo.province;

import java.util.List;
import vn.motcua.demo.province.UnitFacts.Staffing;
import vn.motcua.shared.UnitCode;

/** The land registration office and its branches, each for some of the communes. */
public final class LandOffice {

    private LandOffice() {}

    public static List<UnitCode> branches() {
        return ProvinceFiles.units().stream()
                .filter(unit -> unit.staffing() == Staffing.BRANCH)
                .map(UnitFacts::code)
                .toList();
    }
}
