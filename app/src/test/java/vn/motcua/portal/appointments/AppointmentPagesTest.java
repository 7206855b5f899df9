package vn.motcua.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.reception.AppointmentKey;
import vn.motcua.reception.Centre;
import vn.motcua.reception.DoorCodes;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class AppointmentPagesTest {

    private static final String NINE = MovableClock.instant("2026-03-31T09:00").toString();

    @Autowired
    MockMvcTester browser;

    @Autowired
    DoorCodes doors;

    @Autowired
    Centre centres;

    @Autowired
    MovableClock clock;

    private UnitCode centre = new UnitCode("T1");
    private String group = "";

    @BeforeEach
    void aControlOfficerLetsAGroupBeBooked() {
        clock.moveTo("2026-03-30T08:00");
        centre = centres.opened();
        group = centres.group(centre, "A").toString();
        assertThat(rule("0", "1", "7")).hasStatus(422).bodyText().contains("10–120 phút");
        assertThat(rule("30", "1", "7")).hasRedirectedUrl("/control/reception/" + centre + "?done=bookable");
    }

    @Test
    void aBookingIsShownToWhoeverHasItsSecretAndCanBeCancelledOnce() {
        var address = address(book());

        assertThat(browser.get().uri(address).exchange())
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("09:00 31/03/2026", "Hủy lịch hẹn");
        assertThat(post(address + "/cancellations")).hasRedirectedUrl(address + "?done=cancelled");
        assertThat(browser.get().uri(address)).bodyText().contains("Đã hủy").doesNotContain("/cancellations");
        assertThat(post(address + "/cancellations")).hasStatus(422).bodyText().contains("đã hủy, đã dùng");
    }

    @Test
    void aGuessedSecretFindsNothing() {
        var code = address(book()).replaceFirst("/appointments/([^-]+)-.*", "$1");

        assertThat(browser.get().uri("/appointments/" + code + "-2222222222")).hasStatus(404);
        assertThat(browser.get().uri("/appointments/" + code)).hasStatus(404);
        assertThat(post("/appointments", "key", code + "-2222222222"))
                .hasStatus(422)
                .bodyText()
                .contains("Không có lịch hẹn với mã này", code);
    }

    @Test
    void theLastPlaceIsGivenOnceAndWhatWasTypedStays() {
        book();

        assertThat(post("/centres/" + centre + "/appointments", "group", group, "start", NINE, "phone", "0905 111 222"))
                .hasStatus(422)
                .bodyText()
                .contains("vừa hết chỗ", "0905 111 222");
        assertThat(post("/centres/" + centre + "/appointments", "group", group, "start", "tomorrow"))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn giờ hẹn");
    }

    @Test
    void theArrivalIsSaidAtTheCentreByCodeOfTheDayOrAtTheDesk() {
        var key = AppointmentKey.read(address(book()).substring("/appointments/".length()))
                .orElseThrow();
        clock.moveTo("2026-03-31T08:50");
        var arrivals = "/centres/" + centre + "/arrivals";
        assertThat(post(arrivals, "code", key.code())).hasStatus(422).bodyText().contains("Mã ở cửa đã hết hạn");

        assertThat(post(arrivals, "code", key.code().toLowerCase(Locale.ROOT), "door", doors.ofToday(centre))
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith("/tickets/");

        var atTheDesk = browser.post()
                .uri("/counter/arrivals")
                .with(SignedIn.as(centres.officer(centre, "1", "A")))
                .with(csrf())
                .param("code", key.code())
                .exchange();
        assertThat(atTheDesk).as("used already").hasStatus(422).bodyText().contains("Không có lịch hẹn nào hôm nay");
    }

    private MvcTestResult book() {
        var phone = "09%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        return post("/centres/" + centre + "/appointments", "group", group, "start", NINE, "phone", phone);
    }

    private static String address(MvcTestResult booked) {
        return Objects.requireNonNull(booked.getResponse().getRedirectedUrl()).replaceFirst("\\?.*", "");
    }

    private MvcTestResult rule(String minutes, String capacity, String days) {
        return browser.post()
                .uri("/control/reception/" + centre + "/groups/" + group + "/slot-rules")
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .with(csrf())
                .param("minutes", minutes)
                .param("capacity", capacity)
                .param("daysAhead", days)
                .exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
