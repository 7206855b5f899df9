package vn.motcua.demo.province;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.demo.province.UnitFacts.Staffing;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.UnitKind;
import vn.motcua.shared.UnitCode;

/** The units of the province, those above before those below. */
final class UnitPlan {

    static final AreaCode PROVINCE = new AreaCode("51");
    private static final int FIRST_COMMUNE = 101;

    private UnitPlan() {}

    /** A unit to be, with its desks. */
    record Planned(
            UnitCode code, @Nullable UnitCode parent, UnitKind kind, OfficialName name, AreaCode area, int desks) {}

    static List<Planned> all() {
        var units = new ArrayList<Planned>();
        for (UnitFacts unit : ProvinceFiles.units()) {
            units.add(new Planned(
                    unit.code(),
                    unit.parent().isEmpty() ? null : new UnitCode(unit.parent()),
                    unit.kind(),
                    new OfficialName(unit.name(), unit.english()),
                    PROVINCE,
                    unit.staffing() == Staffing.CENTRE ? 12 : 0));
        }
        List<Commune> communes = communes();
        communes.forEach(commune -> units.addAll(commune.units()));
        return units;
    }

    /** The communes in the order of their area codes, which is the order of their unit codes too. */
    static List<Commune> communes() {
        List<CommuneFacts> facts = ProvinceFiles.communes();
        return IntStream.range(0, facts.size())
                .mapToObj(i -> new Commune(new UnitCode("H48." + (FIRST_COMMUNE + i)), facts.get(i)))
                .toList();
    }
}
