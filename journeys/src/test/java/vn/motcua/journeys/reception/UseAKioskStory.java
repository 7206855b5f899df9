package vn.motcua.journeys.reception;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;
import vn.motcua.journeys.Visitor;
import vn.motcua.reception.Centre;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** The screen that stands in a centre: touched by everyone, and it forgets everyone. */
class UseAKioskStory extends Story {

    private UnitCode centre = new UnitCode("T1");

    @BeforeEach
    void aCentre() {
        clock().moveTo("2026-03-10T08:00");
        centre = door(Centre.class).opened();
    }

    @Test
    void aNumberIsTakenWithTwoTouches() {
        var visitor = kiosk();
        var tour = new Tour(visitor);
        tour.looks("kiosk-start");
        visitor.presses("Chữ lớn hơn").reads("Chữ bình thường");
        tour.looks("kiosk-start-large");
        visitor.presses("Chữ bình thường").follows("Lấy số thứ tự");
        tour.looks("kiosk-take");
        visitor.ticks("Hộ tịch, chứng thực").presses("Lấy số").reads("A001");
        tour.looks("kiosk-paper");
        tour.ends();
    }

    @Test
    void vietnameseIsTypedByTouchingTheLetterAndThenItsMark() {
        var visitor = kiosk().follows("Tìm thủ tục");
        var page = visitor.page();
        page.locator("#q").click();
        assertThat(page.locator("#keyboard")).isVisible();
        for (var key :
                "d đ a dấu+trăng n g Dấu+cách k y dấu+sắc Dấu+cách k e dấu+mũ dấu+sắc t Dấu+cách h o dấu+móc+ơ+ư n"
                        .split(" ")) {
            visitor.presses(key.replace('+', ' '));
        }
        assertThat(page.locator("#q")).hasValue("đăng ký kết hơn");
        visitor.presses("Xóa").presses("Xóa");
        page.keyboard().type("ộ");
        assertThat(page.locator("#q")).hasValue("đăng ký kết hộ");
        visitor.looksRight("kiosk-keyboard");
    }

    @Test
    void afterNinetySecondsNothingIsLeftOfWhoWasThere() {
        var visitor = kiosk();
        var page = visitor.page();
        page.clock().install();
        visitor.opens("/tracking");
        page.locator("#code").fill("H48.61-260101-0001");
        page.clock().runFor(76_000);
        visitor.reads("Bạn còn dùng máy không?").looksRight("kiosk-idle");
        visitor.presses("Tôi vẫn đang dùng");
        assertThat(page.locator("#code")).hasValue("H48.61-260101-0001");

        page.clock().runFor(91_000);
        page.waitForURL("**/kiosk");
        visitor.reads("Lấy số thứ tự");

        page.goBack();
        assertThat(page.url()).endsWith("/kiosk");
        visitor.opens("/tracking");
        assertThat(page.locator("#code")).hasValue("");
    }

    private Visitor kiosk() {
        var officer = asStaff(Role.RECEPTION_OFFICER, centre.value(), Screen.DESKTOP, true);
        officer.opens("/kiosk/device").looksRight("kiosk-device");
        return officer.presses("Đặt làm máy tự phục vụ của Trung tâm " + centre).reads("Lấy số thứ tự");
    }
}
