package vn.motcua.journeys.portal;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.Procedures;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.SmallProvince;

/** Somebody asks whether a procedure is theirs, with no account and no scripts; somebody else prints it for the wall. */
class CheckAndPrintStory extends Story {

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
        door(SmallProvince.class).found();
        publish("2.000815", "Chứng thực bản sao từ bản chính");
        publish("2.000908", "Cấp bản sao từ sổ gốc");
    }

    @Test
    void aFewAnswersTellWhetherItIsTheRightOne() {
        var citizen = asCitizenWithoutScripts(Screen.PHONE).opens("/procedures/2.000815");
        citizen.follows("Xem bạn có làm được không: trả lời vài câu hỏi")
                .readsHeading("Bạn có bản chính trong tay không?")
                .looksRight("check-question")
                .presses("Tiếp tục")
                .reads("Hãy chọn một câu trả lời")
                .forgives(422)
                .looksRight("check-question-error");
        citizen.ticks("Có").presses("Tiếp tục").ticks("Không").presses("Tiếp tục");
        citizen.readsHeading("Bạn làm được thủ tục này").looksRightOnEveryScreen("check-yes");
        citizen.follows("English").readsHeading("You can use this procedure").looksRight("check-yes-en");
        citizen.opens("/procedures/2.000815/check?original=no&lang=vi")
                .readsHeading("Bạn cần thủ tục khác")
                .looksRightOnEveryScreen("check-other");
        citizen.opens("/procedures/2.000815/check?original=yes&state=yes")
                .readsHeading("Bạn chưa làm được thủ tục này")
                .looksRightOnEveryScreen("check-no");
    }

    @Test
    void aNoticeForTheWallIsPrinted() {
        var officer = asCitizen(Screen.DESKTOP).opens("/procedures/2.000815/notice?at=T1.61");
        officer.reads("Bộ phận Một cửa xã Thử").looksRightOnEveryScreen("notice");
        officer.page()
                .emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                        .setMedia(com.microsoft.playwright.options.Media.PRINT));
        officer.page()
                .screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                        .setPath(java.nio.file.Path.of("target/screenshots/notice-print.png"))
                        .setFullPage(true));
    }

    private void publish(String code, String name) {
        door(Procedures.class)
                .publish(
                        ProcedureMother.publishing(new ProcedureCode(code), name, LocalDate.of(2024, 1, 1), null),
                        new Actor.System("test"));
    }
}
