package vn.motcua.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;

class FindAProcedureStory extends Story {

    @ParameterizedTest
    @EnumSource
    void theFirstPageIsInVietnameseAndOneTapAwayFromEnglish(Screen screen) {
        Visitor citizen = asCitizen(screen).opens("/");

        citizen.readsHeading("Làm thủ tục hành chính tại tỉnh Quảng Ngãi")
                .looksRight("portal-home-vi")
                .follows("English");

        citizen.readsHeading("Administrative procedures in Quảng Ngãi Province").looksRight("portal-home-en");
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

    @Test
    void aWrongAddressIsExplained() {
        asCitizen()
                .opens("/khong-co-trang-nay", 404)
                .readsHeading("Không tìm thấy trang")
                .looksRight("error-404");
    }
}
