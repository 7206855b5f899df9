package vn.motcua.counter.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.identity.NewStaff.NewPost;
import vn.motcua.identity.SecurityEvent;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.SecurityLog;
import vn.motcua.post.Charges;
import vn.motcua.post.Consignment;
import vn.motcua.post.HandOver;
import vn.motcua.post.HandOvers;
import vn.motcua.post.NewConsignments;
import vn.motcua.post.PostWindow;
import vn.motcua.post.SendResult;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Period;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

/** Officer and agent sign on one screen. */
@ProductTest
class DeskSignatureTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Commune commune;

    @Autowired
    NewConsignments made;

    @Autowired
    HandOvers handOvers;

    @Autowired
    People people;

    @Autowired
    SecurityLog log;

    @Autowired
    MovableClock clock;

    private AccountId postman;

    @BeforeEach
    void aPostman() {
        clock.moveTo("2026-01-05T09:00");
        postman = person(SmallProvince.POST_OFFICE);
    }

    @Test
    void theAgentSignsForResultsOnTheOfficersScreen() {
        var minutes = given();
        var envelope = minutes.items().getFirst().consignment();

        assertThat(signs(minutes, postman, People.PASSWORD, envelope.id().value()))
                .hasRedirectedUrl("/counter/post/hand-overs/" + minutes.id());

        var signed = handOvers.findFor(commune.desk, minutes.id()).orElseThrow();
        assertThat(signed.state()).isEqualTo(HandOver.State.SIGNED);
        assertThat(signed.giver().account()).isEqualTo(commune.desk.account());
        assertThat(signed.receiver()).isNotNull();
        assertThat(signed.receiver().account()).isEqualTo(postman);
        assertThat(kinds(postman)).contains(SecurityEventKind.IDENTITY_PROVEN);
    }

    @Test
    void theAgentSignsForADossierOnTheOfficersScreen() {
        var sent = made.accept(PostWindow.dossier(commune.procedure()), PostWindow.agent())
                .orThrow();
        assertThat(get("/counter/post/consignments/" + sent.code()))
                .bodyText()
                .contains("Nhân viên bưu chính ký giao trên máy này");

        assertThat(post(
                        "/counter/post/consignments/" + sent.id().value() + "/agent-signatures",
                        "agent",
                        people.username(postman),
                        "agent-password",
                        People.PASSWORD))
                .hasStatus(302);

        var minutes = handOvers.latestOf(sent.id()).orElseThrow();
        assertThat(minutes.giver().account()).isEqualTo(postman);
        assertThat(minutes.state()).isEqualTo(HandOver.State.OPEN);
    }

    @Test
    void aWrongPasswordSignsNothingIsNotShownAgainAndLocks() {
        var minutes = given();
        var envelope = minutes.items().getFirst().consignment().id().value();

        assertThat(signs(minutes, postman, "bí mật gõ nhầm", envelope))
                .hasStatus(422)
                .bodyText()
                .contains(people.username(postman))
                .doesNotContain("bí mật gõ nhầm");
        for (int attempt = 0; attempt < 12; attempt++) {
            signs(minutes, postman, "bí mật gõ nhầm", envelope);
        }

        assertThat(signs(minutes, postman, People.PASSWORD, envelope)).hasStatus(422);
        assertThat(handOvers.findFor(commune.desk, minutes.id()).orElseThrow().state())
                .isEqualTo(HandOver.State.OPEN);
        assertThat(kinds(postman)).contains(SecurityEventKind.PASSWORD_REFUSED, SecurityEventKind.LOCKED);
    }

    @Test
    void nobodySignsForAnotherOffice() {
        var minutes = given();
        var stranger = person(SmallProvince.OTHER_POST_OFFICE);

        assertThat(signs(
                        minutes,
                        stranger,
                        People.PASSWORD,
                        minutes.items().getFirst().consignment().id().value()))
                .hasStatus(422);
        assertThat(handOvers.findFor(commune.desk, minutes.id()).orElseThrow().state())
                .isEqualTo(HandOver.State.OPEN);
    }

    @Test
    void whatStandsOnOtherMinutesOrOnNoneIsNotSignedFor() {
        var minutes = given();

        assertThat(signs(minutes, postman, People.PASSWORD, UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy xem lại danh sách");
        handOvers.withdraw(minutes.id(), "Đổi danh sách", commune.desk).orThrow();
        assertThat(signs(
                        minutes,
                        postman,
                        People.PASSWORD,
                        minutes.items().getFirst().consignment().id().value()))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy xem lại danh sách");
    }

    private HandOver given() {
        var envelope = envelope();
        return handOvers
                .giveResults(List.of(envelope.id()), SmallProvince.POST_OFFICE, commune.desk)
                .orThrow();
    }

    private Consignment envelope() {
        return made.planResult(
                        new SendResult(
                                commune.finished().code(),
                                "",
                                PostWindow.citizen(),
                                SmallProvince.POST_OFFICE,
                                50,
                                Charges.NONE,
                                UUID.randomUUID()),
                        commune.desk)
                .orThrow();
    }

    private AccountId person(UnitCode office) {
        return people.create(new NewPost(office, Role.POSTAL_AGENT, "Bưu tá", Period.since(LocalDate.of(2025, 7, 1))));
    }

    private List<SecurityEventKind> kinds(AccountId account) {
        return log.latest(Optional.of(account), Long.MAX_VALUE).stream()
                .map(SecurityEvent::kind)
                .toList();
    }

    private MvcTestResult signs(HandOver minutes, AccountId who, String password, UUID there) {
        return post(
                "/counter/post/hand-overs/" + minutes.id() + "/agent-signatures",
                "there",
                there.toString(),
                "agent",
                people.username(who),
                "agent-password",
                password);
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(SignedIn.as(commune.desk)).exchange();
    }

    private MvcTestResult post(String path, String... typed) {
        var request = browser.post().uri(path).with(SignedIn.as(commune.desk)).with(csrf());
        for (int index = 0; index < typed.length; index += 2) {
            request.param(typed[index], typed[index + 1]);
        }
        return request.exchange();
    }
}
