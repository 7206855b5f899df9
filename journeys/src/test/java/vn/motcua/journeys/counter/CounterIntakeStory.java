package vn.motcua.journeys.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SmallProvince;

/** A citizen stands at the desk, and the officer takes the dossier in without touching the mouse. */
class CounterIntakeStory extends Story {

    private static final AtomicInteger SERIAL = new AtomicInteger(700_000);
    private static final String DESK = SmallProvince.DESK.value();

    private ProcedureCode procedure = new ProcedureCode("9.000000");

    @BeforeEach
    void aProcedure() {
        clock().moveTo("2026-01-05T08:00");
        procedure = door(SmallProvince.class).found().procedure("9." + SERIAL.incrementAndGet());
    }

    @Test
    void aKnownPersonAndASimpleProcedureTakeAtMostFifteenKeys() {
        var person = door(Commune.class).received().filing().parties().owner();
        var officer =
                asStaff(Role.RECEPTION_OFFICER, DESK).opens("/counter/intake").hasTheCursorIn("Tìm thủ tục");

        int keys = presses(officer, procedure.value().substring(0, 8)) + press(officer, "Enter");
        officer.page().waitForURL("**procedure=" + procedure);
        scan(officer.hasTheCursorIn("Số định danh"), person.identifier());
        officer.reads("Đã có thông tin từ hồ sơ trước");
        officer.page().waitForLoadState();
        keys += press(officer, "F9") + press(officer, "Control+Enter");

        officer.page().waitForURL("**/receipt");
        officer.reads("Mã tra cứu").looksRight("counter-receipt");
        assertThat(keys).as("keys pressed, the scanner's aside").isLessThanOrEqualTo(15);
    }

    @Test
    void whoTypesSlowlyGoesOnTypingWhenTheHitsAppear() {
        var officer =
                asStaff(Role.RECEPTION_OFFICER, DESK).opens("/counter/intake").hasTheCursorIn("Tìm thủ tục");
        presses(officer, procedure.value().substring(0, 4));
        officer.page().locator(".mc-hits__link").first().waitFor();
        officer.page()
                .waitForCondition(() ->
                        officer.page().locator(".htmx-added, .htmx-settling").count() == 0);

        presses(officer, procedure.value().substring(4));
        press(officer, "Enter");

        officer.page().waitForURL("**procedure=" + procedure);
    }

    @Test
    void itWorksWithoutScripts() {
        var officer =
                asStaff(Role.RECEPTION_OFFICER, DESK, Screen.DESKTOP, false).opens("/counter/intake");
        officer.types("Tìm thủ tục", "thu tuc " + procedure).presses("Tìm");
        officer.page().locator(".mc-hits__link").first().click();
        officer.types("Số định danh", "051190000321")
                .types("Họ và tên, hoặc tên tổ chức", "Trần Thị Bình")
                .ticks("Đủ tất cả giấy tờ; dòng để trống tính theo số lượng yêu cầu F9")
                .presses("Tiếp nhận Ctrl + Enter");

        officer.reads("Giấy tiếp nhận hồ sơ và hẹn trả kết quả").reads("Trần Thị Bình");
    }

    private static int presses(Visitor officer, String text) {
        officer.page().keyboard().type(text);
        return text.length();
    }

    private static int press(Visitor officer, String key) {
        officer.page().keyboard().press(key);
        return 1;
    }

    /** A scanner types the number of the card and Enter by itself. */
    private static void scan(Visitor officer, String number) {
        Page page = officer.page();
        page.keyboard().type(number);
        page.keyboard().press("Enter");
    }
}
