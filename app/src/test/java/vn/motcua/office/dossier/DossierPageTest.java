package vn.motcua.office.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Intakes;
import vn.motcua.dossier.OpenTask;
import vn.motcua.identity.NewStaff.NewPost;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Period;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

@ProductTest
class DossierPageTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Commune commune;

    @Autowired
    People people;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Intakes intakes;

    @Autowired
    StepViews steps;

    @Autowired
    PersonalDataViews looks;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void theCaseOfficerSeesTheDossierAndJustTheirActs() {
        var dossier = commune.received();

        assertThat(show(dossier, commune.officer))
                .hasStatusOk()
                .bodyText()
                .contains("Tiếp nhận hồ sơ", "Vì sao hẹn trả vào lúc đó", "Hoàn thành và chuyển bước", "Lấy ý kiến")
                .doesNotContain("Ban hành kết quả</a>", "Phê duyệt</a>", "Trả lại bước trước</a>")
                .doesNotContain("dossier.", "office.field", "0905111222", "Thôn 3");
    }

    @Test
    void whoseBusinessItIsNotFindsNothing() {
        var dossier = commune.received();

        assertThat(show(dossier, commune.stranger)).hasStatus(404);
        assertThat(show(dossier, SignedIn.staff(Role.AGENCY_HEAD, "T1"))).hasStatus(404);
        assertThat(show(dossier, SignedIn.staff(Role.AUDITOR, "T1"))).hasStatusOk();
        assertThat(browser.get().uri("/office/dossiers/not-a-code").with(SignedIn.as(commune.officer)))
                .hasStatus(404);
    }

    @Test
    void anActIsDoneAndThePageSaysSo() {
        var dossier = commune.received();

        assertThat(post(dossier, "hand-overs", commune.officer, dossier.version(), "note", "Đủ điều kiện"))
                .hasStatus(302)
                .hasRedirectedUrl("/office/dossiers/" + dossier.code() + "?done=hand-overs");
        assertThat(browser.get()
                        .uri("/office/dossiers/" + dossier.code() + "?done=hand-overs")
                        .with(SignedIn.as(commune.chairman)))
                .bodyText()
                .contains("Đã chuyển hồ sơ sang bước tiếp theo", "Phê duyệt", "Đủ điều kiện");
    }

    @Test
    void aHeadWhoHandsOutTheWorkChoosesWhoDoesIt() {
        var dossier = commune.toBeHandedOut();
        var head = SignedIn.staff(Role.DIVISION_HEAD, SmallProvince.DIVISION.value());
        var chosen = people.create(new NewPost(
                SmallProvince.DIVISION, Role.CASE_OFFICER, "Chuyên viên", Period.since(LocalDate.of(2025, 7, 1))));

        assertThat(show(dossier, head))
                .bodyText()
                .contains(
                        "Giao bước tiếp theo “handle” cho",
                        chosen.toString(),
                        "Ai có chức vụ làm bước này cũng nhận được");
        assertThat(post(dossier, "hand-overs", head, dossier.version(), "to", chosen.toString()))
                .hasStatus(302);
        assertThat(dossiers.find(dossier.id()).orElseThrow().work().openTasks())
                .extracting(OpenTask::assignee)
                .containsExactly(chosen);
        assertThat(show(dossier, head)).bodyText().contains("Giao cho Nguyễn Thị Bưởi");
    }

    @Test
    void aStepToComeIsHeldWhereItsTaskWillOpen() {
        var received = commune.received();
        var announced = stepsOn(received);
        var handled = commune.handled(received);
        var approved =
                commune.act(handled, new Act.Approve(Commune.task(handled, StepKind.APPROVAL), ""), commune.chairman);

        assertThat(announced)
                .containsEntry("approve", SmallProvince.COMMUNE)
                .containsEntry("issue", SmallProvince.COMMUNE);
        assertThat(handled.work().openTasks())
                .allSatisfy(task -> assertThat(announced).containsEntry(task.step(), task.unit()));
        assertThat(approved.work().openTasks())
                .allSatisfy(task -> assertThat(announced).containsEntry(task.step(), task.unit()));
        assertThat(show(received, commune.officer)).bodyText().doesNotContain("Chưa có người giữ");
    }

    @Test
    void aStepThatNobodyHoldsIsShownBeforeItOpens() {
        var usual = Commune.intake(commune.procedure(), Channel.COUNTER, Commune.owner());
        var elsewhere = new Intake(
                usual.procedure(),
                usual.caseKey(),
                usual.variant(),
                usual.receivingUnit(),
                SmallProvince.PROVINCE,
                usual.channel(),
                usual.parties(),
                usual.components(),
                usual.sets(),
                "",
                usual.requestKey());

        assertThat(show(intakes.receive(elsewhere, commune.desk).orThrow(), commune.desk))
                .bodyText()
                .contains("Chưa có người giữ");
    }

    @Test
    void theSameFormTwiceActsOnce() {
        var dossier = commune.received();
        var key = UUID.randomUUID().toString();

        for (int twice = 0; twice < 2; twice++) {
            assertThat(post(dossier, "hand-overs", commune.officer, dossier.version(), "requestKey", key))
                    .hasStatus(302);
        }
        assertThat(dossiers.history(dossier.id())).hasSize(dossier.version() + 1);
    }

    @Test
    void aStalePageIsToldWhatHappenedAndKeepsWhatWasTyped() {
        var dossier = commune.received();
        commune.act(
                dossier,
                new Act.AskOpinion(
                        Commune.task(dossier, StepKind.HANDLING),
                        List.of(commune.chairman.unit()),
                        "Có được không?",
                        clock.instant().plusSeconds(90_000)),
                commune.officer);

        assertThat(post(dossier, "hand-overs", commune.officer, dossier.version(), "note", "Ghi chú của tôi"))
                .hasStatus(422)
                .bodyText()
                .contains("Nguyễn Văn An đã thực hiện “Lấy ý kiến” lúc 08:00 05/01/2026", "Ghi chú của tôi")
                .contains("name=\"version\" value=\"" + (dossier.version() + 1) + "\"");
    }

    @Test
    void aRefusalNamesTheFieldAndSaysWhatToDo() {
        var dossier = commune.received();

        assertThat(post(dossier, "extensions", commune.chairman, dossier.version(), "reason", "Phải đo lại"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy nhập đủ ngày, tháng, năm", "href=\"#newDate\"", "Phải đo lại");
        assertThat(post(dossier, "stops", commune.chairman, dossier.version(), "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy nêu lý do", "href=\"#reason\"");
    }

    @Test
    void anAppointmentFarBeyondTheCalendarIsAnsweredNotFailed() {
        var dossier = commune.received();

        assertThat(browser.post()
                        .uri("/office/dossiers/" + dossier.code() + "/extensions")
                        .with(SignedIn.as(commune.chairman))
                        .with(csrf())
                        .param("version", String.valueOf(dossier.version()))
                        .param("requestKey", UUID.randomUUID().toString())
                        .param("reason", "Phải đo lại")
                        .param("document-number", "12/XL")
                        .param("newDate.day", "1")
                        .param("newDate.month", "1")
                        .param("newDate.year", "2999"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày này quá xa");
    }

    @Test
    void somebodyElsesActIsRefusedInWords() {
        var dossier = commune.received();

        assertThat(post(dossier, "approvals", commune.officer, dossier.version(), "note", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Việc này không hoàn thành được bước");
    }

    @Test
    void personalDataAreShownOnceForAPurposeAndNoted() {
        var dossier = commune.received();

        assertThat(post(dossier, "disclosures", commune.officer, 0, "purpose", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn mục đích")
                .doesNotContain("0905111222");
        assertThat(post(dossier, "disclosures", commune.officer, 0, "purpose", "CONTACT"))
                .hasStatusOk()
                .bodyText()
                .contains("0905111222", "Thôn 3, xã Thử", "01/05/1990");
        assertThat(looks.of("DOSSIER", dossier.id().value())).singleElement().satisfies(look -> {
            assertThat(look.by().account()).isEqualTo(commune.officer.account());
            assertThat(look.purpose()).isEqualTo("CONTACT");
            assertThat(look.data()).contains("phone", "identifier");
        });
        assertThat(show(dossier, commune.officer)).bodyText().doesNotContain("0905111222");
    }

    @Test
    void anOnlineFilingIsReceivedAfterACheckOfItsPapers() {
        var dossier = commune.waiting();

        assertThat(post(dossier, "receptions", commune.desk, dossier.version(), "paper.c1", "missing"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa đủ giấy tờ: Tờ khai", "href=\"#papers\"");
        assertThat(post(dossier, "receptions", commune.desk, dossier.version(), "paper.c1", "there"))
                .hasStatus(302);
        assertThat(dossiers.find(dossier.id()).orElseThrow().status()).isEqualTo(DossierStatus.RECEIVED);
    }

    @Test
    void everyActOpenToAPersonHasAForm() {
        var dossier = commune.handled(commune.received());
        for (var person : List.of(commune.desk, commune.officer, commune.chairman, commune.clerk)) {
            for (var act : dossiers.openActs(dossier, person)) {
                if (act.kind() == ActKind.SETTLE_COMPONENTS) {
                    continue; // digitisation has pages of its own
                }
                assertThat(browser.get()
                                .uri("/office/dossiers/" + dossier.code() + "?act=" + ActPath.of(act.kind()))
                                .with(SignedIn.as(person)))
                        .hasStatusOk()
                        .bodyText()
                        .contains("/" + ActPath.of(act.kind()) + "\" novalidate");
            }
        }
    }

    private Map<String, UnitCode> stepsOn(Dossier dossier) {
        return steps.of(dossier, _ -> "").stream().collect(Collectors.toMap(StepView::name, StepView::unit));
    }

    private MvcTestResult show(Dossier dossier, Actor.Staff person) {
        return browser.get()
                .uri("/office/dossiers/" + dossier.code())
                .with(SignedIn.as(person))
                .exchange();
    }

    private MvcTestResult post(
            Dossier dossier, String acts, Actor.Staff person, int version, String field, String value) {
        var request = browser.post()
                .uri("/office/dossiers/" + dossier.code() + "/" + acts)
                .with(SignedIn.as(person))
                .with(csrf())
                .param("version", String.valueOf(version))
                .param("sets", "1")
                .param("variant", "standard")
                .param(field, value);
        dossier.work().openTasks().stream()
                .findFirst()
                .ifPresent(task -> request.param("task", task.id().toString()));
        return field.equals("requestKey")
                ? request.exchange()
                : request.param("requestKey", UUID.randomUUID().toString()).exchange();
    }
}
