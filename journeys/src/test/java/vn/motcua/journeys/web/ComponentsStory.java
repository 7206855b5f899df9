package vn.motcua.journeys.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.Role;

/** Every component, in every state, is fit to be used. */
class ComponentsStory extends Story {

    @ParameterizedTest
    @EnumSource
    void citizensCanUseEveryComponent(Screen screen) {
        Visitor citizen = asCitizen(screen);

        citizen.opens("/gallery").reads("Có thông tin cần sửa").looksRight("components-vi");
        citizen.opens("/gallery?lang=en")
                .reads("Some information needs correcting")
                .looksRight("components-en");
    }

    @Test
    void staffGetTheSameComponentsDenser() {
        Visitor officer = asStaff(Role.RECEPTION_OFFICER, "T1.61.TT");

        officer.opens("/counter/gallery")
                .reads("Nguyễn Thị Bưởi")
                .looksRight("components-staff")
                .weighsAtMost(120);
    }

    @Test
    void theErrorSummaryLeadsToTheField() {
        Visitor citizen = asCitizen().opens("/gallery");

        citizen.page().locator(".govuk-error-summary a").nth(3).click();

        assertThat(citizen.page().locator("#kind")).isFocused();
    }
}
