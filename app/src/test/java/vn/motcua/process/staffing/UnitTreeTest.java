package vn.motcua.process.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;
import vn.motcua.process.Workplace;
import vn.motcua.shared.Period;
import vn.motcua.shared.UnitCode;

class UnitTreeTest {

    private final UnitTree tree = new UnitTree(List.of(
            unit("H48", UnitKind.PROVINCE, null, "51"),
            unit("H48.01", UnitKind.DEPARTMENT, "H48", "51"),
            unit("H48.01.TT", UnitKind.CENTRE, "H48.01", "51"),
            unit("H48.06", UnitKind.DEPARTMENT, "H48", "51"),
            unit("H48.06.1", UnitKind.BRANCH, "H48.06", "51"),
            unit("H48.61", UnitKind.COMMUNE, "H48", "21025"),
            unit("H48.61.TT", UnitKind.CENTRE, "H48.61", "21025"),
            unit("H48.61.KT", UnitKind.DIVISION, "H48.61", "21025")));

    @Test
    void aCommuneTakesInAtItsOwnCentreAndHandlesItselfOrInADivision() {
        assertThat(tree.workplaces(new UnitCode("H48.61")))
                .containsExactly(
                        workplace("H48.61.TT", "H48.61", "H48.61"), workplace("H48.61.TT", "H48.61.KT", "H48.61"));
    }

    @Test
    void aBranchTakesInAtTheCentreOfTheProvinceAndDecidesItself() {
        assertThat(tree.workplaces(new UnitCode("H48.06.1")))
                .containsExactly(workplace("H48.01.TT", "H48.06.1", "H48.06.1"));
        assertThat(tree.workplaces(new UnitCode("H48.06")))
                .containsExactly(
                        workplace("H48.01.TT", "H48.06", "H48.06"), workplace("H48.01.TT", "H48.06.1", "H48.06.1"));
    }

    private static Workplace workplace(String receiving, String handling, String agency) {
        return new Workplace(new UnitCode(receiving), new UnitCode(handling), new UnitCode(agency));
    }

    private static Unit unit(String code, UnitKind kind, @Nullable String parent, String area) {
        return new Unit(
                new UnitCode(code),
                new OfficialName(code, code),
                kind,
                parent == null ? null : new UnitCode(parent),
                new AreaCode(area),
                Period.since(LocalDate.of(2025, 7, 1)));
    }
}
