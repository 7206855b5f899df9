package vn.motcua.journeys.portal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.Procedures;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.SmallProvince;

/** Whoever does not know what a thing is called finds it by what happened, by whom to go to, or by its field. */
class FindWithoutWordsStory extends Story {

    private static final String FUNERAL = "Hỗ trợ chi phí mai táng cho người già cô đơn";

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
        door(SmallProvince.class).found();
        var code = new ProcedureCode("9.970020");
        if (door(Procedures.class).history(code).isEmpty()) {
            door(Procedures.class)
                    .publish(
                            ProcedureMother.publishing(code, FUNERAL, ProcedureMother.NEW_YEAR, null),
                            new Actor.System("test"))
                    .orThrow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProcedureIsFoundWithoutTypingAWord(Screen screen) {
        var citizen = asCitizenWithoutScripts(screen).opens("/").looksRight("find-home");
        citizen.page().locator("a[href='/life-events/death']").click();
        citizen.readsHeading("Người thân qua đời").looksRight("find-life-event");
        citizen.follows(FUNERAL).readsHeading(FUNERAL);

        citizen.opens("/").follows("Theo cơ quan").looksRight("find-agencies");
        citizen.follows("UBND xã Thử").reads("Bộ phận Một cửa xã Thử").reads("Giờ làm việc");
        citizen.looksRight("find-agency");

        citizen.opens("/").follows("Theo lĩnh vực").looksRight("find-fields");
        citizen.page().locator("a[href^='/procedures?field=']").first().click();
        citizen.reads("Tìm thấy").looksRight("find-field");
    }

    @ParameterizedTest
    @EnumSource
    void aWordThatNobodyKnewIsTaught(Screen screen) {
        var word = "zzchôn cất " + (screen == Screen.PHONE ? "một" : "hai");
        var citizen = asCitizen(screen).opens("/");
        citizen.types("Bạn cần làm thủ tục gì?", word).presses("Tìm").reads("Tìm thấy");

        var officer = asStaff(Role.CONTROL_OFFICER, "T1").opens("/control/search-words");
        officer.follows(word.equals("zzchôn cất một") ? "zzchon cat mot" : "zzchon cat hai")
                .types("Từ người dân dùng", word)
                .types("Mã thủ tục", "9.970020")
                .presses("Thêm từ")
                .reads("Đã thêm. Dưới đây là câu trả lời mới.")
                .reads(FUNERAL);

        asCitizen(screen)
                .opens("/")
                .types("Bạn cần làm thủ tục gì?", word)
                .presses("Tìm")
                .reads("Tìm thấy 1 thủ tục")
                .reads(FUNERAL);
    }
}
