package vn.motcua.demo.province;

import java.util.List;
import vn.motcua.demo.province.UnitFacts.Staffing;
import vn.motcua.shared.UnitCode;

/** The land registration office and its branches, each for some of the communes. */
public final class LandOffice {

    private LandOffice() {}

    /** The branch that serves a commune. */
    public static UnitCode branchOf(Commune commune) {
        return branches().get(commune.facts().branch() - 1);
    }

    public static List<UnitCode> branches() {
        return ProvinceFiles.units().stream()
                .filter(unit -> unit.staffing() == Staffing.BRANCH)
                .map(UnitFacts::code)
                .toList();
    }
}
