package vn.motcua.process.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.process.Holder;
import vn.motcua.process.ProcessMother;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;
import vn.motcua.process.Vacancy;
import vn.motcua.process.Workplace;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

class RoleCheckTest {

    private static final UnitCode COUNTER = new UnitCode("H48.61.1");
    private static final UnitCode OFFICE = new UnitCode("H48.61");
    private static final UnitCode TAX = new UnitCode("G12.48");

    @Test
    void namesEachRoleThatNobodyHoldsOnce() {
        var filled = Map.of(COUNTER, Set.of(Role.RECEPTION_OFFICER), OFFICE, Set.of(Role.CASE_OFFICER));

        assertThat(RoleCheck.vacancies(steps(), RoleCheck.at(new Workplace(COUNTER, OFFICE, OFFICE)), filled))
                .containsExactly(new Vacancy(TAX, Role.CASE_OFFICER), new Vacancy(OFFICE, Role.AGENCY_HEAD));
    }

    @Test
    void knowsOnlyTheUnitsThatAProcessNamesBeforeAUnitUsesIt() {
        assertThat(RoleCheck.units(steps(), RoleCheck.named())).containsExactly(TAX);
        assertThat(RoleCheck.vacancies(steps(), RoleCheck.named(), Map.of()))
                .containsExactly(new Vacancy(TAX, Role.CASE_OFFICER));
    }

    @Test
    void whoDecidesAndWhoIssuesSitAtTheAgencyOfTheUnitThatHandles() {
        var division = new UnitCode("H48.61.KT");
        var workplace = new Workplace(COUNTER, division, OFFICE);

        assertThat(workplace.unitOf(Holder.handling(Role.AGENCY_HEAD))).isEqualTo(OFFICE);
        assertThat(workplace.unitOf(Holder.handling(Role.RECORDS_CLERK))).isEqualTo(OFFICE);
        assertThat(workplace.unitOf(Holder.handling(Role.DIVISION_HEAD))).isEqualTo(division);
        assertThat(workplace.unitOf(Holder.handling(Role.CASE_OFFICER))).isEqualTo(division);
        assertThat(workplace.unitOf(Holder.receiving(Role.RECEPTION_OFFICER))).isEqualTo(COUNTER);
        assertThat(workplace.unitOf(Holder.named(TAX, Role.AGENCY_HEAD))).isEqualTo(TAX);
    }

    private static List<Step> steps() {
        return List.of(
                held(Holder.receiving(Role.RECEPTION_OFFICER)),
                held(Holder.handling(Role.CASE_OFFICER)),
                held(Holder.named(TAX, Role.CASE_OFFICER)),
                held(Holder.handling(Role.AGENCY_HEAD)),
                held(Holder.handling(Role.AGENCY_HEAD)));
    }

    private static Step held(Holder holder) {
        var step = ProcessMother.step("a", StepKind.HANDLING, holder.role(), 0);
        return new Step(step.key(), "", "", step.kind(), holder, 0, List.of(), false, "");
    }
}
