package vn.motcua.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.Role;
import vn.motcua.testing.SmallProvince;

class NavigationStory extends Story {

    private static final String ROWS = """
            () => new Set([...document.querySelectorAll('.govuk-service-navigation__list > li')]
                .map((item) => Math.round(item.getBoundingClientRect().top))).size
            """;

    @BeforeEach
    void there() {
        door(SmallProvince.class).found();
    }

    @ParameterizedTest
    @CsvSource({
        "RECEPTION_OFFICER, T1.61.TT, /counter/today",
        "CASE_OFFICER, T1.61.VP, /office/inbox",
        "AGENCY_HEAD, T1.61, /office/signing",
        "RECORDS_CLERK, T1.61, /office/issuing",
        "CONTROL_OFFICER, T1, /control/catalog",
        "ADMINISTRATOR, T1, /control/accounts",
        "AUDITOR, T1, /control/accounts",
        "POSTAL_AGENT, T1.61.TT, /postal/today"
    })
    void theNavigationTakesOneRow(Role role, String unit, String path) {
        var person = asStaff(role, unit).opens(path);

        assertThat(person.page().evaluate(ROWS)).isEqualTo(1);
    }

    /** What is current stands in bold letters and takes the most room. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/tracking", "/centres", "/feedback", "/feedback?lang=en", "/verify?lang=en"})
    void theNavigationOfThePortalTakesOneRow(String path) {
        var citizen = asCitizen(Screen.DESKTOP).opens(path);

        assertThat(citizen.page().evaluate(ROWS)).isEqualTo(1);
    }

    @Test
    void aGroupOpensByKeyAndLeadsOn() {
        var officer = asStaff(Role.RECEPTION_OFFICER, "T1.61.TT").opens("/counter/today");
        officer.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Tại quầy"))
                .focus();

        officer.hits("Enter").looksRightOnEveryScreen("navigation-open");
        officer.follows("Chờ tiếp nhận").isAt("/counter/waiting");
    }

    @Test
    void escapeClosesAGroup() {
        Visitor officer = asStaff(Role.RECEPTION_OFFICER, "T1.61.TT").opens("/counter/today");
        var group = officer.page().locator("details.mc-nav-group").first();
        group.locator("summary").focus();

        officer.hits("Enter");
        assertThat(group.getAttribute("open")).isNotNull();
        officer.hits("Escape");

        assertThat(group.getAttribute("open")).isNull();
    }
}
