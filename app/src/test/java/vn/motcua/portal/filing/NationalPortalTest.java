package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.portal.filing.PortalSettings.Front;
import vn.motcua.shared.ProcedureCode;

class NationalPortalTest {

    @Test
    void withTheNationalPortalOnlyFilingLeadsToThePageOfTheProcedureAndOutFromThere() {
        var portal = new NationalPortal(new PortalSettings(Front.NATIONAL, "https://quocgia.example/tt?ma={code}"));

        assertThat(portal.isOnlyFront()).isTrue();
        assertThat(portal.instead("1.001193").orElseThrow().getViewName()).isEqualTo("redirect:/procedures/1.001193");
        assertThat(portal.instead("//kẻ-xấu").orElseThrow().getViewName()).isEqualTo("redirect:/procedures");
        assertThat(portal.address(new ProcedureCode("1.001193"))).isEqualTo("https://quocgia.example/tt?ma=1.001193");
    }

    @Test
    void otherwisePeopleFileHere() {
        assertThat(new NationalPortal(new PortalSettings(Front.OWN, "")).instead("1.001193"))
                .isEmpty();
    }
}
