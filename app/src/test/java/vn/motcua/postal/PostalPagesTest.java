package vn.motcua.postal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.audit.PersonalDataView;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.dossier.DossierLists;
import vn.motcua.post.Consignment;
import vn.motcua.post.HandOvers;
import vn.motcua.post.NewConsignments;
import vn.motcua.post.PostWindow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

@ProductTest
class PostalPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Commune commune;

    @Autowired
    NewConsignments made;

    @Autowired
    HandOvers handOvers;

    @Autowired
    DossierLists dossiers;

    @Autowired
    PersonalDataViews looks;

    @Autowired
    MovableClock clock;

    private final Actor.Staff agent = PostWindow.agent();

    @BeforeEach
    void onMonday() {
        clock.moveTo("2026-01-05T09:00");
    }

    @Test
    void aScannedCodeOpensItsEnvelopeAndAWrongOneIsExplained() {
        var sent = accepted();

        assertThat(get("/postal/scan?code=" + sent.code().value().toLowerCase(Locale.ROOT), agent))
                .hasRedirectedUrl("/postal/consignments/" + sent.code());
        assertThat(get("/postal/scan?code=RB123456786VN", agent))
                .hasStatus(422)
                .bodyText()
                .contains("sai số kiểm tra", "RB123456786VN");
        assertThat(get("/postal/scan?code=RB123456785VN", agent))
                .hasStatus(422)
                .bodyText()
                .contains("Không tìm thấy bưu gửi này");
    }

    @Test
    void anotherOfficeGetsNeitherTheEnvelopeNorItsLabelNorTheDossier() {
        var sent = accepted();
        var other = SignedIn.staff(Role.POSTAL_AGENT, SmallProvince.OTHER_POST_OFFICE.value());

        assertThat(get("/postal/consignments/" + sent.code(), other)).hasStatus(404);
        assertThat(get("/postal/consignments/" + sent.code() + "/label", other)).hasStatus(404);
        assertThat(get("/office/dossiers/" + commune.received().code(), agent)).hasStatus(403);
    }

    @Test
    void whoLooksAtAnAddressIsNoted() {
        var sent = accepted();

        assertThat(get("/postal/consignments/" + sent.code(), agent))
                .hasStatusOk()
                .bodyText()
                .contains("Thôn 3, Xã Thử, Tỉnh Thử", "0905111222");
        assertThat(looks.of("CONSIGNMENT", sent.id().value()))
                .singleElement()
                .satisfies(look -> assertThat(look.by().account()).isEqualTo(agent.account()));
    }

    @Test
    void anAgentSeesNoMoreThanCarryingNeeds() {
        var sent = accepted();
        var minutes = handOvers.give(sent.id(), agent).orThrow();

        for (var path : List.of(
                "/postal/today",
                "/postal/cash",
                "/postal/consignments/" + sent.code(),
                "/postal/hand-overs/" + minutes.id())) {
            assertThat(get(path, agent))
                    .hasStatusOk()
                    .bodyText()
                    .as("the identity number on %s", path)
                    .doesNotContain(sent.citizen().identifier());
        }
        for (var path : List.of("/postal/today", "/postal/cash", "/postal/hand-overs/" + minutes.id())) {
            assertThat(get(path, agent))
                    .bodyText()
                    .as("what only the postman at the door needs, on %s", path)
                    .doesNotContain(
                            sent.citizen().phone(), sent.citizen().address().line());
        }
        assertThat(looks.of("CONSIGNMENT", sent.id().value()))
                .extracting(PersonalDataView::purpose)
                .contains("CARRIAGE", "HAND_OVER");
    }

    @Test
    void whatAnotherOfficeHasDoesNotExistForAnAgent() {
        var sent = accepted();
        var minutes = handOvers.give(sent.id(), agent).orThrow();
        var other = SignedIn.staff(Role.POSTAL_AGENT, SmallProvince.OTHER_POST_OFFICE.value());

        for (var path : List.of(
                "/postal/consignments/" + sent.code(),
                "/postal/consignments/" + sent.code() + "/label",
                "/postal/consignments/" + sent.code() + "/label?paper=80",
                "/postal/hand-overs/" + minutes.id(),
                "/postal/hand-overs/" + minutes.id() + "/minutes")) {
            assertThat(get(path, other)).as(path).hasStatus(404);
        }
        assertThat(post("/postal/consignments/" + sent.id().value() + "/moves", other, "move", "LOSE"))
                .hasStatus(404);
        assertThat(post("/postal/consignments/" + sent.id().value() + "/hand-overs", other))
                .hasStatus(404);
        assertThat(post("/postal/hand-overs/" + minutes.id() + "/withdrawals", other, "reason", "x"))
                .hasStatus(404);
    }

    @Test
    void nothingTypedAtTheWindowIsLost() {
        var procedure = commune.procedure();

        assertThat(browser.post()
                        .uri("/postal/consignments")
                        .with(SignedIn.as(agent))
                        .with(csrf())
                        .param("procedure", procedure.value())
                        .param("requestKey", UUID.randomUUID().toString())
                        .param("name", "Lê Thị Bưởi")
                        .param("phone", "0905111222")
                        .param("line", "12 Hùng Vương")
                        .param("desk", "T1.61.TT")
                        .param("paper.c1", "1")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("Địa chỉ chưa có xã, phường", "Lê Thị Bưởi", "12 Hùng Vương");
    }

    @Test
    void theIntakeIsFilledInFromTheEnvelopeAndFilingItSigns() {
        var sent = accepted();
        var minutes = handOvers.give(sent.id(), agent).orThrow();
        var procedure = sent.matter().procedure();
        assertThat(post("/counter/post/hand-overs/" + minutes.id() + "/counts", commune.desk, "paper.c1", "2"))
                .hasRedirectedUrl("/counter/intake?procedure=" + procedure + "&consignment=" + minutes.id());

        assertThat(get("/counter/intake?procedure=" + procedure + "&consignment=" + minutes.id(), commune.desk))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Nguyễn Thị Hoa",
                        "051190123456",
                        "chữ ký thứ hai",
                        minutes.id().toString());
        assertThat(post(
                        "/counter/intake/receptions",
                        commune.desk,
                        "procedure",
                        procedure,
                        "requestKey",
                        UUID.randomUUID().toString(),
                        "consignment",
                        minutes.id().toString(),
                        "variant",
                        "standard",
                        "unit",
                        SmallProvince.DIVISION.value(),
                        "channel",
                        "COUNTER",
                        "name",
                        "Nguyễn Thị Hoa",
                        "identifier",
                        "051190123456",
                        "paper.c1.originals",
                        "2",
                        "duplicate-checked",
                        "yes",
                        "staff-checked",
                        "yes"))
                .hasStatus(302);

        var filed = handOvers
                .findFor(agent, minutes.id())
                .orElseThrow()
                .items()
                .getFirst()
                .consignment();
        var dossier = dossiers.byIds(List.of(filed.matter().dossier()))
                .values()
                .iterator()
                .next();
        assertThat(dossier.channel()).isEqualTo(Channel.POSTAL);
    }

    @Test
    void theCashOfAnotherDayIsShownOnBothSides() {
        var fourth = "?day.day=4&day.month=1&day.year=2026";

        assertThat(get("/postal/cash" + fourth, agent)).hasStatusOk().bodyText().contains("04/01/2026");
        assertThat(get("/counter/post/cash" + fourth, commune.desk))
                .hasStatusOk()
                .bodyText()
                .contains("04/01/2026");
        assertThat(get("/counter/post/cash/list" + fourth, commune.desk))
                .hasStatusOk()
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"thu-ho-2026-01-04.csv\"");
    }

    private Consignment accepted() {
        return made.accept(PostWindow.dossier(commune.procedure()), agent).orThrow();
    }

    private MvcTestResult get(String path, Actor.Staff person) {
        return browser.get().uri(path).with(SignedIn.as(person)).exchange();
    }

    private MvcTestResult post(String path, Actor.Staff person, String... typed) {
        var request = browser.post().uri(path).with(SignedIn.as(person)).with(csrf());
        for (int index = 0; index < typed.length; index += 2) {
            request.param(typed[index], typed[index + 1]);
        }
        return request.exchange();
    }
}
