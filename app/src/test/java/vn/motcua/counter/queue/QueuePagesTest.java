package vn.motcua.counter.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Intakes;
import vn.motcua.reception.Centre;
import vn.motcua.reception.DeskQueue;
import vn.motcua.reception.DoorCodes;
import vn.motcua.reception.NewTicket;
import vn.motcua.reception.Ticket;
import vn.motcua.reception.TicketOrigin;
import vn.motcua.reception.TicketState;
import vn.motcua.reception.Tickets;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class QueuePagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Tickets tickets;

    @Autowired
    DeskQueue queue;

    @Autowired
    DoorCodes doors;

    @Autowired
    Centre centres;

    @Autowired
    Commune commune;

    @Autowired
    Intakes intakes;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private UnitCode centre = new UnitCode("T1");

    @BeforeEach
    void aCentreOfOnesOwn() {
        clock.moveTo("2026-03-04T08:00");
        centre = centres.opened();
    }

    @Test
    void anOfficerSitsDownAndCallsByOneKey() {
        var officer = SignedIn.staff(Role.RECEPTION_OFFICER, centre.value());
        assertThat(get("/counter/tickets", officer)).bodyText().contains("Ngồi quầy", "Hộ tịch, chứng thực");
        assertThat(post("/counter/desk", officer, "desk", "3"))
                .hasStatus(422)
                .bodyText()
                .contains("ít nhất một nhóm");
        assertThat(post("/counter/desk", officer, "desk", "3", "groups", group("A")))
                .hasRedirectedUrl("/counter/tickets?done=sat");
        take("A");

        assertThat(post("/counter/tickets/calls", officer, "seen", "")).hasRedirectedUrl("/counter/intake");

        assertThat(get("/counter/intake", officer))
                .bodyText()
                .contains("Quầy 3", ">A001<", "aria-keyshortcuts=\"F2\"", "Gọi người tiếp theo", "Khách đã đến");
        assertThat(post("/counter/tickets/calls", officer, "seen", "nonsense"))
                .as("a stale key calls nobody")
                .hasRedirectedUrl("/counter/intake");
        var seen = queue.current(queue.placeOf(officer).orElseThrow())
                .orElseThrow()
                .id();
        assertThat(post("/counter/tickets/calls", officer, "seen", seen.toString()))
                .hasRedirectedUrl("/counter/tickets?done=nobody");
        assertThat(get("/counter/tickets?done=nobody", officer)).bodyText().contains("Không còn ai chờ");
    }

    @Test
    void whatIsReceivedMeanwhileIsNotedAtTheNumber() {
        take("A");
        var officer = centres.officer(centre, "1", "A");
        var before = received(officer);
        post("/counter/tickets/calls", officer, "seen", "");
        var ticket = queue.current(queue.placeOf(officer).orElseThrow()).orElseThrow();

        var first = received(officer);
        var second = received(officer);
        received(SignedIn.staff(Role.RECEPTION_OFFICER, centre.value()));

        assertThat(database.sql("select dossier from reception.ticket_dossier where ticket = :ticket")
                        .param("ticket", ticket.id())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(first.value(), second.value())
                .doesNotContain(before.value());
    }

    @Test
    void anOfficerWhoSitsNowhereSeesNoBar() {
        assertThat(get("/counter/intake", SignedIn.staff(Role.RECEPTION_OFFICER, centre.value())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("mc-desk-bar");
    }

    @Test
    void anotherCentreDoesNothingWithTheTicket() {
        take("A");
        var mine = centres.officer(centre, "1", "A");
        post("/counter/tickets/calls", mine, "seen", "");
        var ticket = queue.current(queue.placeOf(mine).orElseThrow()).orElseThrow();
        var elsewhere = centres.officer(centres.opened(), "1", "A");

        assertThat(post("/counter/tickets/" + ticket.id() + "/absences", elsewhere))
                .hasStatus(422)
                .bodyText()
                .contains("không còn ở quầy của bạn");
        assertThat(queue.current(queue.placeOf(mine).orElseThrow()))
                .hasValueSatisfying(still ->
                        assertThat(still).returns(ticket.id(), Ticket::id).returns(TicketState.CALLED, Ticket::state));
    }

    @Test
    void theHeadSeesTheFiguresOfTheirCentresOnly() {
        take("A");

        var head = SignedIn.staff(Role.AGENCY_HEAD, "T1");
        assertThat(get("/counter/queue?unit=" + centre, head)).bodyText().contains("Hộ tịch, chứng thực", "8–9 giờ");
        var other = SignedIn.staff(Role.AGENCY_HEAD, "T1.62");
        assertThat(get("/counter/queue?unit=" + centre, other)).bodyText().doesNotContain("8–9 giờ");
    }

    @Test
    void aNumberByPhoneNeedsTheCodeOfTheDay() {
        assertThat(browser.get().uri("/centres/" + centre + "/ticket"))
                .bodyText()
                .contains("Quét mã QR")
                .doesNotContain("<form method=\"post\" action=\"/centres");
        assertThat(takeByPhone("0000000000")).hasStatus(422).bodyText().contains("Mã ở cửa đã hết hạn");
        var yesterday = doors.ofToday(centre);
        clock.moveTo("2026-03-05T08:00");
        assertThat(takeByPhone(yesterday)).hasStatus(422);

        var taken = takeByPhone(doors.ofToday(centre));

        assertThat(taken).hasStatus(302);
        var address = Objects.requireNonNull(taken.getResponse().getRedirectedUrl());
        assertThat(address).matches("/tickets/[A-Za-z0-9_-]{43}");
        assertThat(browser.get().uri(address).exchange())
                .hasHeader("Refresh", "15")
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("A001", "Bạn là người tiếp theo");
        assertThat(browser.get().uri(address + "?still=yes").exchange()).doesNotContainHeader("Refresh");
        assertThat(browser.get().uri(address + "/paper").exchange()).bodyText().contains("A001", "<svg");

        var cookie = Objects.requireNonNull(taken.getResponse().getCookie("motcua-ticket"));
        assertThat(browser.get().uri("/centres/" + centre + "/ticket").cookie(cookie))
                .as("one open number in each browser")
                .hasRedirectedUrl(address);
    }

    @Test
    void theScreenShowsWhomADeskCalledAndNothingElse() {
        take("A");
        var officer = centres.officer(centre, "3", "A");
        assertThat(browser.get().uri("/centres/" + centre + "/screen"))
                .bodyText()
                .contains("Chưa gọi số nào");

        post("/counter/tickets/calls", officer, "seen", "");

        assertThat(browser.get().uri("/centres/" + centre + "/screen/board"))
                .hasStatusOk()
                .bodyText()
                .contains("data-number=\"A001\"", "data-desk=\"3\"")
                .doesNotContain("<html", officer.displayName());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var path : new String[] {
            "/centres/T1.BC1/screen", "/centres/x/ticket", "/tickets/short", "/tickets/AAAAAAAAAAAAAAAAAAAA"
        }) {
            assertThat(browser.get().uri(path)).as(path).hasStatus(404);
        }
    }

    private DossierCode received(Actor.Staff officer) {
        var typed = Commune.intake(commune.procedure(), Channel.COUNTER, Commune.owner());
        var here = new Intake(
                typed.procedure(),
                typed.caseKey(),
                typed.variant(),
                centre,
                typed.handlingUnit(),
                typed.channel(),
                typed.parties(),
                typed.components(),
                typed.sets(),
                typed.summary(),
                typed.requestKey());
        return intakes.receive(here, officer).orThrow().code();
    }

    private String group(String letter) {
        return centres.group(centre, letter).toString();
    }

    private void take(String letter) {
        tickets.issue(new NewTicket(centre, centres.group(centre, letter), null, TicketOrigin.KIOSK))
                .orThrow();
    }

    private MvcTestResult takeByPhone(String door) {
        return browser.post()
                .uri("/centres/" + centre + "/ticket")
                .with(csrf())
                .param("door", door)
                .param("group", group("A"))
                .exchange();
    }

    private MvcTestResult get(String path, Actor.Staff officer) {
        return browser.get().uri(path).with(SignedIn.as(officer)).exchange();
    }

    private MvcTestResult post(String path, Actor.Staff officer, String... fields) {
        var request = browser.post().uri(path).with(SignedIn.as(officer)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
