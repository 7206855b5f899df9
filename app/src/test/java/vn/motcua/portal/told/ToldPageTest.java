package vn.motcua.portal.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.notification.store.NumberRows;
import vn.motcua.reception.Appointment;
import vn.motcua.reception.Appointments;
import vn.motcua.reception.Centre;
import vn.motcua.reception.SlotRule;
import vn.motcua.shared.Secret;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

@ProductTest
class ToldPageTest {

    private static final Instant NINE = MovableClock.instant("2026-03-17T09:00");

    @Autowired
    MockMvcTester pages;

    @Autowired
    NumberRows numbers;

    @Autowired
    Appointments appointments;

    @Autowired
    Centre centres;

    @Autowired
    MovableClock clock;

    private final String number =
            "849%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));

    private final Secret token = Secret.next();

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-03-16T08:00");
    }

    @Test
    void lookingChangesNothingAndShowsNoNumber() {
        var appointment = booked();

        assertThat(show(token.value()))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains(appointment.code(), "09:00 17/03/2026", "Hủy lịch hẹn", "Không phải bạn đặt?")
                .contains("••••••••" + number.substring(8))
                .doesNotContain(number, number.substring(2));
        assertThat(numbers.isStopped(number)).isFalse();
        assertThat(show("abcdefghijkmnopq")).hasStatus(404);
        assertThat(post("abcdefghijkmnopq", "stops")).hasStatus(404);
    }

    @Test
    void whoHasThePhoneCancelsOnce() {
        booked();

        assertThat(post(token.value(), "cancellations")).hasRedirectedUrl("/told/" + token.value() + "?done=cancelled");
        assertThat(show(token.value() + "?done=cancelled")).bodyText().contains("Đã hủy lịch hẹn");
        assertThat(post(token.value(), "cancellations"))
                .hasStatus(422)
                .bodyText()
                .contains("Có thông tin cần sửa");
    }

    @Test
    void messagesAreStoppedAndAllowedAgain() {
        booked();

        assertThat(post(token.value(), "stops")).hasStatus(302);
        assertThat(numbers.isStopped(number)).isTrue();
        assertThat(show(token.value() + "?done=stopped")).bodyText().contains("không nhận tin về lịch hẹn nữa");
        assertThat(post(token.value(), "permissions")).hasStatus(302);
        assertThat(numbers.isStopped(number)).isFalse();
    }

    private Appointment booked() {
        var centre = centres.opened();
        var group = centres.bookable(centre, new SlotRule(30, 2, 7));
        var booked = appointments
                .book(group, NINE, "0" + number.substring(2))
                .orThrow()
                .appointment();
        numbers.open(token, new NumberRows.Door(booked.id(), number), NINE.plusSeconds(86_400));
        return booked;
    }

    private MvcTestResult show(String path) {
        return pages.get().uri("/told/" + path).exchange();
    }

    private MvcTestResult post(String token, String act) {
        return pages.post().uri("/told/" + token + "/" + act).with(csrf()).exchange();
    }
}
