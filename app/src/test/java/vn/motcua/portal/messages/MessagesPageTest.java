package vn.motcua.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.Party;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageId;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.Preferences;
import vn.motcua.notification.store.NewMessage;
import vn.motcua.notification.store.Outbox;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedOnPeople;

@ProductTest
class MessagesPageTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignedOnPeople people;

    @Autowired
    Preferences preferences;

    @Autowired
    Outbox outbox;

    @Autowired
    Commune commune;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        commune.found();
    }

    @Test
    void whatWasToldIsReadByThePersonAloneAndIsHarmless() {
        var hoa = people.citizen("Hồ Thị Hoa");
        var received = commune.receivedFrom(owner(hoa));
        commune.act(
                received,
                new Act.RequestSupplement(List.of("<script>alert(1)</script>"), "Thiếu", LocalDate.of(2026, 1, 20)),
                commune.officer);

        assertThat(page(hoa, IdentificationLevel.LEVEL_2))
                .contains("2 tin chưa đọc", "Cần bổ sung hồ sơ " + received.code(), "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(page(people.citizen("Người khác"), IdentificationLevel.LEVEL_2))
                .doesNotContain(received.code().value());
        assertThat(page(hoa, IdentificationLevel.LEVEL_1))
                .contains("mức độ 2")
                .doesNotContain(received.code().value());
    }

    @Test
    void theLinkOfTheMessageOpensAndOneThatWasTypedDoesNot() {
        var hoa = people.citizen("Hồ Thị Hoa");
        var link = "https://motcua.example.vn/rate/abcdefghij";
        outbox.write(new NewMessage(
                MessageId.next(),
                UUID.randomUUID(),
                "T1.61.TT-260105-0001",
                0,
                "OWNER",
                hoa.identifier().orElseThrow(),
                MessageKind.RATING_ASKED,
                false,
                MessageChannel.IN_PAGE,
                MessageLanguage.VI,
                "",
                new NewMessage.Text(
                        null,
                        "",
                        "Bạn có hài lòng không?",
                        "Xem https://elsewhere.example/x\n" + link + ".",
                        Map.of("link", link),
                        1),
                MessageState.DELIVERED,
                null,
                clock.instant(),
                null));

        assertThat(page(hoa, IdentificationLevel.LEVEL_2))
                .contains("<a class=\"govuk-link\" href=\"/rate/abcdefghij\">" + link + "</a>.")
                .contains("Xem https://elsewhere.example/x")
                .doesNotContain("href=\"https://elsewhere");
    }

    @Test
    void whatIsReadIsNewNoMore() {
        var hoa = people.citizen("Hồ Thị Hoa");
        commune.receivedFrom(owner(hoa));

        assertThat(browser.post()
                        .uri("/my/messages/read")
                        .with(people.signedOn(hoa, IdentificationLevel.LEVEL_2))
                        .with(csrf()))
                .hasRedirectedUrl("/my/messages");

        assertThat(page(hoa, IdentificationLevel.LEVEL_2)).doesNotContain("chưa đọc");
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        var hoa = people.citizen("Hồ Thị Hoa");

        assertThat(browser.get()
                        .uri("/my/messages?page=999999")
                        .with(people.signedOn(hoa, IdentificationLevel.LEVEL_2)))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có tin báo nào");
        assertThat(browser.get().uri("/my/messages?page=x").with(people.signedOn(hoa, IdentificationLevel.LEVEL_2)))
                .hasStatus(400);
    }

    @Test
    void whatTheLawDemandsCannotBeDeclinedByAForgedFormEither() {
        var hoa = people.citizen("Hồ Thị Hoa");
        var number = hoa.identifier().orElseThrow();

        assertThat(browser.post()
                        .uri("/my/messages/wishes")
                        .with(people.signedOn(hoa, IdentificationLevel.LEVEL_2))
                        .with(csrf())
                        .param("language", "EN")
                        .param("channel", "EMAIL", "IN_PAGE", "nonsense")
                        .param("wanted", "RECEIVED", "nonsense"))
                .hasRedirectedUrl("/my/messages");

        var wishes = preferences.of(number);
        assertThat(wishes.language()).isEqualTo(MessageLanguage.EN);
        assertThat(wishes.channels()).containsExactly(MessageChannel.EMAIL);
        assertThat(wishes.declined())
                .contains(MessageKind.FILED, MessageKind.RESULT_RETURNED)
                .doesNotContain(MessageKind.RECEIVED, MessageKind.SUPPLEMENT_REQUESTED, MessageKind.EXTENDED);
        assertThat(browser.get().uri("/my/messages/wishes").with(people.signedOn(hoa, IdentificationLevel.LEVEL_2)))
                .hasStatusOk()
                .bodyText()
                .contains("Yêu cầu bổ sung", "id=\"channel-SMS\"");
    }

    private String page(Applicant who, IdentificationLevel level) {
        var answer = browser.get()
                .uri("/my/messages")
                .with(people.signedOn(who, level))
                .exchange()
                .getResponse();
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Party owner(Applicant who) {
        return Party.citizen(who.name(), who.identifier().orElseThrow());
    }
}
