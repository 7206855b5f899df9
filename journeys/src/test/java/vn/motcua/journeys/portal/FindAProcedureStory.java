package vn.motcua.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.Procedures;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;

class FindAProcedureStory extends Story {

    private static final Actor KEEPER = new Actor.System("test");

    @ParameterizedTest
    @EnumSource
    void theFirstPageIsInVietnameseAndOneTapAwayFromEnglish(Screen screen) {
        Visitor citizen = asCitizen(screen).opens("/");

        citizen.readsHeading("Làm thủ tục hành chính tại tỉnh Quảng Ngãi")
                .looksRight("portal-home-vi")
                .follows("English");

        citizen.readsHeading("Administrative procedures in Quang Ngai Province").looksRight("portal-home-en");
        assertThat(citizen.opens("/").page().locator("html").getAttribute("lang"))
                .isEqualTo("en");
    }

    @Test
    void theFirstPageIsLightOnAWeakSignal() {
        asCitizen().opens("/").weighsAtMost(60);
    }

    @ParameterizedTest
    @EnumSource
    void theFirstPageWorksWithoutScripts(Screen screen) {
        asCitizenWithoutScripts(screen)
                .opens("/")
                .reads("Bạn cần làm thủ tục gì?")
                .looksRight("portal-home-no-scripts");
    }

    @ParameterizedTest
    @EnumSource
    void aSearchForgivesAccentsAndASlipOfTheFinger(Screen screen) {
        ProcedureCode code = new ProcedureCode("9.840001");
        door(Procedures.class)
                .publish(ProcedureMother.publishing(code, "Đăng ký khai sinh", ProcedureMother.NEW_YEAR, null), KEEPER);
        Visitor citizen = asCitizen(screen).opens("/");

        citizen.types("Bạn cần làm thủ tục gì?", "dang ky khai sih").presses("Tìm");
        citizen.reads("Đăng ký khai sinh").looksRight("portal-search");
        citizen.follows("Đăng ký khai sinh");

        citizen.readsHeading("Đăng ký khai sinh").looksRight("portal-procedure");
    }

    @Test
    void aWrongAddressIsExplained() {
        asCitizen()
                .opens("/khong-co-trang-nay", 404)
                .readsHeading("Không tìm thấy trang")
                .looksRight("error-404");
    }
}
