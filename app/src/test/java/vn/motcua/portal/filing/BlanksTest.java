package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.applicant.ApplicantCookie;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.applicant.SignedOnApplicant;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.filing.DraftId;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filer;
import vn.motcua.filing.NewDrafts;
import vn.motcua.portal.filing.PortalSettings.Front;
import vn.motcua.shared.BirthDate;
import vn.motcua.shared.Role;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestPdf;

/** A device keeps the blank page of a procedure, and begins filings from it under keys of its own. */
@ProductTest
class BlanksTest extends FilingSteps {

    private static final String FOR_ANOTHER = "được giữ trên máy cho người khác";

    @Autowired
    Drafts drafts;

    @Autowired
    NewDrafts beginnings;

    @Autowired
    Opening opening;

    @Autowired
    NationalPortal national;

    @Autowired
    Applicants applicants;

    @Autowired
    SmallProvince province;

    /** The key of a filing, made on the device. */
    private String key = "";

    @BeforeEach
    void anotherFiling() {
        key = UUID.randomUUID().toString();
    }

    @Test
    void theBlankPageIsThereBeforeTheDraftAndLeadsToNothingOfIt() {
        var begin = begin();
        var blank = get(address(begin));

        assertThat(begin)
                .doesNotContain(me.identifier().orElseThrow())
                .doesNotContain(me.id().toString());
        assertThat(blank)
                .hasStatusOk()
                .bodyText()
                .contains("data-mc-whole", "data-mc-keeping", "Phạm Thị Lài", "Giấy chứng sinh")
                .doesNotContain("href=\"/my/filings/" + key + "\"", key + "/papers");
        assertThat(get("/my/filings/" + key)).hasStatus(404);
        assertThat(drafts.of(self())).isEmpty();
    }

    @Test
    void whatIsSentFirstBeginsTheDraftAndItIsSentOnce() {
        var address = address();
        var seen = seenIn(get(address));
        var save = UUID.randomUUID();

        for (int twice = 0; twice < 2; twice++) {
            assertThat(send(address, seen, save)).hasRedirectedUrl("/my/filings/" + key + "/receipt");
        }

        only();
        assertThat(get(address)).hasRedirectedUrl("/my/filings/" + key + "/receipt");
    }

    @Test
    void whatWasBegunAndNotSentIsGoneOnWithAtEitherAddress() {
        var address = address();
        var seen = seenIn(get(address));
        var save = UUID.randomUUID();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(whole(address, null, "seen", seen, "save", save.toString(), "place", "T1.61.TT"))
                    .hasStatus(422);
        }

        assertThat(drafts.of(self()))
                .singleElement()
                .satisfies(draft -> assertThat(draft.revision().number()).isEqualTo(2));
        assertThat(seenIn(get(address))).isEqualTo(seenIn(get("/my/filings/" + key + "/whole")));
    }

    @Test
    void twoFilingsFromOneBlankAreTwoDossiers() {
        var begin = begin();
        for (int twice = 0; twice < 2; twice++) {
            anotherFiling();
            var address = address(begin);
            send(address, seenIn(get(address)), UUID.randomUUID());
        }

        assertThat(lists.openOf(me.identifier().orElseThrow(), procedure)).hasSize(2);
    }

    @Test
    void whoeverIsSignedOnAsSomebodyElseIsToldAndSendsNothing() {
        var address = address();
        var seen = seenIn(get(address));
        mine = people.signedOn("Người Khác");

        assertThat(get(address)).hasStatus(422).bodyText().contains(FOR_ANOTHER).doesNotContain("data-mc-whole");
        assertThat(send(address, seen, UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("data-mc-reason", FOR_ANOTHER);

        mine = people.signedOn(me, IdentificationLevel.LEVEL_2);
        assertThat(drafts.of(self())).isEmpty();
        assertThat(send(address, seen, UUID.randomUUID())).hasRedirectedUrl("/my/filings/" + key + "/receipt");
    }

    @Test
    void whatWasKeptForAChildIsNotSentForOneself() {
        var child = applicants
                .addChild(me.id(), "Phạm Bé", "", BirthDate.parse("2020-01-01"))
                .orThrow();
        mine = holding(people.session(me));
        actFor(child.id().toString());
        var address = address();
        var seen = seenIn(get(address));
        actFor("");

        assertThat(send(address, seen, UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains(FOR_ANOTHER);
        actFor(child.id().toString());
        assertThat(send(address, seen, UUID.randomUUID())).hasRedirectedUrl("/my/filings/" + key + "/receipt");
    }

    @Test
    void theLawThatChangedMeanwhileIsShownAndNothingIsWrittenOverIt() {
        publish("2026-01-05", "Người lớn", "Trẻ em");
        var address = address(begin("case-2"));
        var seen = seenIn(get(address));
        publish("2026-01-10", "Trẻ em", "Người lớn");

        assertThat(get(address)).bodyText().contains("name=\"case\" value=\"case-1\"", "Giấy của Trẻ em");
        assertThat(send(address, seen, UUID.randomUUID())).hasStatus(409);
        assertThat(lists.openOf(me.identifier().orElseThrow(), procedure)).isEmpty();

        var now = seenIn(get(address));
        assertThat(now).isNotEqualTo(seen);
        assertThat(send(address, now, UUID.randomUUID())).hasRedirectedUrl("/my/filings/" + key + "/receipt");
        assertThat(only().component("c1").orElseThrow().name()).isEqualTo("Giấy của Trẻ em");
    }

    @Test
    void aCaseThatTheLawKnowsNoMoreIsNamed() {
        publish("2026-01-05", "Người lớn", "Trẻ em");
        var address = address(begin("case-2"));
        publish("2026-01-10", "Trong nước", "Nước ngoài");

        assertThat(get(address)).hasStatus(422).bodyText().contains("không còn trường hợp của tờ khai này");
    }

    @Test
    void whereNobodyFilesOnlineAnyMoreThatIsSaid() {
        var address = address();
        var seen = seenIn(get(address));
        province.abolish(procedure, LocalDate.of(2026, 1, 10));

        assertThat(get(address)).hasStatus(422).bodyText().contains("hiện không nộp trực tuyến tại đây");
        assertThat(send(address, seen, UUID.randomUUID())).hasStatus(422);
        assertThat(drafts.of(self())).isEmpty();
    }

    @Test
    void moreDraftsThanOneMayHaveAreRefusedUntilOneIsThrownAway() {
        var other = draft();
        for (int number = 1; number < 30; number++) {
            draft();
        }
        var address = address();
        var seen = seenIn(get(address));

        assertThat(send(address, seen, UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("data-mc-reason", "Bạn đang soạn 30 hồ sơ");
        post(other + "/discarded");
        assertThat(send(address, seen, UUID.randomUUID())).hasRedirectedUrl("/my/filings/" + key + "/receipt");
    }

    /** The procedure is named in the settings of the tests. */
    @Test
    void whoIsNotIdentifiedSurelyEnoughIsTold() {
        procedure = province.found()
                .procedureAsking("9.777002", List.of(ProcedureMother.paper("c1", "Tờ khai theo mẫu", null)));
        var address = address();
        var seen = seenIn(get(address));
        mine = people.signedOn(me, IdentificationLevel.LEVEL_1);

        assertThat(get(address)).hasStatus(422).bodyText().contains("mức độ 2");
        assertThat(send(address, seen, UUID.randomUUID())).hasStatus(422);
        assertThat(drafts.of(self())).isEmpty();
    }

    @Test
    void withTheNationalPortalOnlyNothingIsBegunHereAnyMore() {
        var begin = begin();
        var desk = new FilingDesk(self(), "/my/filings", "/my/uploads", "/my");
        var elsewhere = new Blanks(
                beginnings, drafts, opening, new NationalPortal(new PortalSettings(Front.NATIONAL, "https://quocgia")));
        var id = new DraftId(UUID.fromString(key));

        assertThat(elsewhere.begin(desk, id, begin).orElseThrow().getModel().get("refusal"))
                .isEqualTo(new NationalPortal.OnlyThere());
        assertThat(drafts.isBegun(id, self())).isFalse();
        new Blanks(beginnings, drafts, opening, national).begin(desk, id, begin);
        assertThat(elsewhere.begin(desk, id, begin))
                .as("what was begun here may be sent here")
                .isEmpty();
    }

    @Test
    void withoutWordsOnWhatToBeginAnUnknownFilingIsNotFound() {
        for (var begin : List.of("", "x", UUID.randomUUID() + "." + "0".repeat(32) + ".case-1")) {
            assertThat(get(address(begin))).hasStatus(404);
            assertThat(send(address(begin), "", UUID.randomUUID())).hasStatus(404);
        }
    }

    @Test
    void aKioskAndADeskOfferNoBlank() {
        assertThat(start()).bodyText().contains("data-mc-blanks");
        var own = people.session(me);
        mine = request -> {
            request.setCookies(
                    new Cookie(ApplicantCookie.SESSION.name(request), own),
                    new Cookie("motcua-kiosk", "T1.61.TT~" + "0".repeat(64)));
            return request;
        };
        assertThat(start()).bodyText().contains("mc-kiosk").doesNotContain("data-mc-blanks");
        mine = SignedIn.as(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
        assertThat(get("/counter/assisted/new?procedure=" + procedure.value()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("data-mc-blanks");
    }

    /** Who acts for somebody else gets another cookie. */
    private void actFor(String representation) {
        var answer = post("/my/acting", "representation", representation);
        var name = ApplicantCookie.SESSION.name(answer.getRequest());
        mine = holding(
                Objects.requireNonNull(answer.getResponse().getCookie(name)).getValue());
    }

    private static RequestPostProcessor holding(String session) {
        return request -> {
            request.setCookies(new Cookie(ApplicantCookie.SESSION.name(request), session));
            return request;
        };
    }

    private MvcTestResult start() {
        return get("/my/filings/new?procedure=" + procedure.value());
    }

    private String begin() {
        return begin("case-1");
    }

    private String begin(String chosen) {
        return found("data-begin=\"([^\"]+\\." + chosen + ")\"", start());
    }

    private String address() {
        return address(begin());
    }

    private String address(String begin) {
        return "/my/filings/" + key + "/whole?begin=" + begin;
    }

    /** The law from that day on: two cases, each with a paper of its own. */
    private void publish(String from, String... titles) {
        province.decideAnew(
                procedure, LocalDate.parse(from), List.of(ofItsOwn(1, titles[0]), ofItsOwn(2, titles[1])));
    }

    private static ProcedureCase ofItsOwn(int number, String title) {
        return new ProcedureCase(
                "case-" + number, title, List.of(ProcedureMother.paper("c" + number, "Giấy của " + title, null)));
    }

    private Filer.Self self() {
        return new Filer.Self(new SignedOnApplicant(me, IdentificationLevel.LEVEL_2, Optional.empty()));
    }

    private MvcTestResult send(String address, String seen, UUID save) {
        return whole(
                address,
                new MockMultipartFile("papers.c1", "khai.pdf", "application/pdf", TestPdf.saying("To khai")),
                "seen",
                seen,
                "save",
                save.toString(),
                "case",
                "case-1",
                "place",
                "T1.61.TT",
                "papers.c2.why",
                "không có giấy này",
                "phone",
                "0912 345 678",
                "delivery",
                "ELECTRONIC",
                "about",
                "same",
                "declared",
                "yes");
    }

    private MvcTestResult whole(String address, @Nullable MockMultipartFile file, String... typed) {
        var request = browser.post().uri(address).multipart().with(csrf()).with(mine);
        for (int index = 0; index + 1 < typed.length; index += 2) {
            request.param(typed[index], typed[index + 1]);
        }
        return (file == null ? request : request.file(file)).exchange();
    }
}
