package vn.motcua.demo.province;

import java.util.List;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.UnitKind;
import vn.motcua.shared.UnitCode;

/** A commune as an agency: its People's Committee, which handles, and its centre, which receives. */
public record Commune(UnitCode code, CommuneFacts facts) {

    private static final int DESKS = 3;

    /** Where people hand in. */
    public UnitCode centre() {
        return new UnitCode(code.value() + ".01");
    }

    /** Such as {@code camthanh}, for the user names of its people. */
    String handle() {
        return Names.withoutAccents(facts.shortName())
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }

    List<UnitPlan.Planned> units() {
        var area = new AreaCode(facts.code());
        String place = facts.name().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + facts.name().substring(1);
        return List.of(
                new UnitPlan.Planned(
                        code,
                        new UnitCode("H48"),
                        UnitKind.COMMUNE,
                        new OfficialName("Ủy ban nhân dân " + place, "People's Committee of " + facts.english()),
                        area,
                        0),
                new UnitPlan.Planned(
                        centre(),
                        code,
                        UnitKind.CENTRE,
                        new OfficialName(
                                "Trung tâm Phục vụ hành chính công " + place,
                                "Public Administration Service Centre of " + facts.english()),
                        area,
                        DESKS));
    }
}
