package vn.motcua.journeys.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;
import vn.motcua.journeys.Visitor;
import vn.motcua.reception.Centre;
import vn.motcua.reception.DoorCodes;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.Commune;

/** A number by phone, the key F2 at the desk, and the screen on the wall between them. */
class WaitInTheQueueStory extends Story {

    private UnitCode centre = new UnitCode("T1");

    @BeforeEach
    void aCentre() {
        clock().moveTo("2026-03-09T08:00");
        centre = door(Centre.class).opened();
    }

    @Test
    void aNumberIsTakenCalledAndServed() {
        var citizen = asCitizen();
        var phone = new Tour(citizen);
        phone.sees("centre-take-without-code", "/centres/" + centre + "/ticket");
        var door =
                "/centres/" + centre + "/ticket?door=" + door(DoorCodes.class).ofToday(centre);
        phone.sees("centre-take", door).seesErrors("centre-take-errors", door);
        citizen.opens(door)
                .weighsAtMost(60)
                .ticks("Hộ tịch, chứng thực")
                .presses("Lấy số")
                .reads("Bạn là người tiếp theo");
        phone.looks("centre-ticket-waiting");
        var ticket = citizen.page().url().replaceFirst("^https?://[^/]+", "");
        phone.sees("centre-ticket-paper", ticket + "/paper");

        var wall = asCitizen(Screen.DESKTOP).opens("/centres/" + centre + "/screen");
        wall.reads("Chưa gọi số nào").looksRight("centre-screen-empty");

        var officer = asStaff(Role.RECEPTION_OFFICER, centre.value());
        var desk = new Tour(officer);
        desk.sees("counter-desk", "/counter/desk").seesErrors("counter-desk-errors", "/counter/desk");
        officer.ticks("Quầy 3")
                .ticks("A – Hộ tịch, chứng thực")
                .presses("Bắt đầu phục vụ")
                .reads("Đã ghi quầy");
        desk.looks("counter-tickets");
        officer.hits("F2").reads("A001").reads("Khách đã đến");
        desk.looks("counter-intake-with-ticket");

        wall.page().locator("[data-number=A001]").waitFor();
        PlaywrightAssertions.assertThat(wall.page().locator("#spoken")).hasText("Mời số A001 đến quầy 3");
        wall.looksRight("centre-screen-called");
        citizen.opens(ticket).reads("Mời bạn đến quầy 3");
        phone.looks("centre-ticket-called");

        officer.presses("Khách đã đến A001").reads("Đang phục vụ").opens("/counter/tickets");
        desk.looks("counter-tickets-serving");
        officer.hits("F2").reads("Không còn ai chờ các nhóm của quầy này");
        citizen.opens(ticket).reads("Đã phục vụ xong");
        desk.sees("counter-queue-figures", "/counter/queue");
        phone.ends();
        desk.ends();
    }

    @Test
    void theKeyOfTheNextNumberAsksBeforeAHalfFilledIntakeIsLost() {
        var procedure = door(Commune.class).procedure();
        var officer = asStaff(Role.RECEPTION_OFFICER, centre.value())
                .opens("/counter/desk")
                .ticks("Quầy 3")
                .ticks("A – Hộ tịch, chứng thực")
                .presses("Bắt đầu phục vụ")
                .opens("/counter/intake?procedure=" + procedure);
        var page = officer.page();
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.message());
            if (asked.size() == 1) {
                dialog.dismiss();
            } else {
                dialog.accept();
            }
        });
        officer.types("Họ và tên, hoặc tên tổ chức", "Lê Văn Bốn").hits("F2");
        assertThat(page.locator("#name").inputValue()).isEqualTo("Lê Văn Bốn");

        officer.types("Số định danh", "051190004444").hits("Enter");
        page.waitForURL("**/drafts");
        page.waitForLoadState();
        officer.hits("F2").reads("Không còn ai chờ các nhóm của quầy này");

        assertThat(asked).hasSize(2).allMatch(question -> question.contains("chưa được lưu"));
        officer.opens("/counter/intake?procedure=" + procedure).hits("F2").reads("Không còn ai chờ");
        assertThat(asked).as("nothing was entered").hasSize(2);
    }

    @Test
    void theScreenSaysSinceWhenItIsOutOfDate() {
        Visitor wall = asCitizen(Screen.DESKTOP).opens("/centres/" + centre + "/screen");
        wall.page().context().setOffline(true);
        wall.reads("Mất kết nối từ");
        wall.looksRight("centre-screen-lost");
        wall.page().context().setOffline(false);
        wall.page().locator("#lost").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        wall.forgivesBrokenConnections();
    }

    @Test
    void theScreenAndTheTicketWorkWithoutScripts() {
        asCitizenWithoutScripts(Screen.DESKTOP)
                .opens("/centres/" + centre + "/screen")
                .reads("Chưa gọi số nào")
                .looksRight("centre-screen-no-scripts");
    }
}
