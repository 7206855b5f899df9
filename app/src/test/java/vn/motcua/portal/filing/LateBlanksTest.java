package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.applicant.ApplicantCookie;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.filing.DraftId;
import vn.motcua.filing.NewDrafts;
import vn.motcua.portal.filing.PortalSettings.Front;
import vn.motcua.shared.BirthDate;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedOnPeople;
import vn.motcua.testing.SmallProvince;

/** What changed since a device kept a blank page is told, and nothing is begun or written over behind anybody's back. */
@ProductTest
class LateBlanksTest extends BlankSteps {

    private static final String FOR_ANOTHER = "được giữ trên máy cho người khác";

    @Autowired
    NewDrafts beginnings;

    @Autowired
    Opening opening;

    @Autowired
    NationalPortal national;

    @Autowired
    SmallProvince province;

    @Test
    void whoeverIsSignedOnAsSomebodyElseIsToldAndSendsNothing() {
        var address = address();
        var seen = seenIn(get(address));
        mine = people.signedOn("Người Khác");

        assertThat(get(address)).hasStatus(422).bodyText().contains(FOR_ANOTHER).doesNotContain("data-mc-whole");
        assertThat(sendWhole(address, seen, UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("data-mc-reason", FOR_ANOTHER);

        mine = people.signedOn(me, IdentificationLevel.LEVEL_2);
        assertThat(drafts.of(self())).isEmpty();
        assertThat(sendWhole(address, seen, UUID.randomUUID())).hasRedirectedUrl("/my/filings/" + key + "/receipt");
    }

    @Test
    void whatWasKeptForAChildIsNotSentForOneself() {
        var child = applicants
                .addChild(me.id(), "Phạm Bé", "", BirthDate.parse("2020-01-01"))
                .orThrow();
        mine = SignedOnPeople.holding(people.session(me));
        changeTo(child.id().toString());
        var address = address();
        var seen = seenIn(get(address));
        changeTo("");

        assertThat(sendWhole(address, seen, UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains(FOR_ANOTHER);
        changeTo(child.id().toString());
        assertThat(sendWhole(address, seen, UUID.randomUUID())).hasRedirectedUrl("/my/filings/" + key + "/receipt");
    }

    @Test
    void theLawThatChangedMeanwhileIsShownAndNothingIsWrittenOverIt() {
        publish("2026-01-05", "Người lớn", "Trẻ em");
        var address = address(begin("case-2"));
        var seen = seenIn(get(address));
        publish("2026-01-10", "Trẻ em", "Người lớn");

        assertThat(get(address)).bodyText().contains("name=\"case\" value=\"case-1\"", "Giấy của Trẻ em");
        assertThat(sendWhole(address, seen, UUID.randomUUID())).hasStatus(409);
        assertThat(lists.openOf(me.identifier().orElseThrow(), procedure)).isEmpty();

        var now = seenIn(get(address));
        assertThat(now).isNotEqualTo(seen);
        assertThat(sendWhole(address, now, UUID.randomUUID())).hasRedirectedUrl("/my/filings/" + key + "/receipt");
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
        assertThat(sendWhole(address, seen, UUID.randomUUID())).hasStatus(422);
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

        assertThat(sendWhole(address, seen, UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("data-mc-reason", "Bạn đang soạn 30 hồ sơ");
        post(other + "/discarded");
        assertThat(sendWhole(address, seen, UUID.randomUUID())).hasRedirectedUrl("/my/filings/" + key + "/receipt");
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
        assertThat(sendWhole(address, seen, UUID.randomUUID())).hasStatus(422);
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

    /** Who acts for somebody else gets another cookie. */
    private void changeTo(String representation) {
        var answer = post("/my/acting", "representation", representation);
        var name = ApplicantCookie.SESSION.name(answer.getRequest());
        mine = SignedOnPeople.holding(
                Objects.requireNonNull(answer.getResponse().getCookie(name)).getValue());
    }

    /** The law from that day on: two cases, each with a paper of its own. */
    private void publish(String from, String... titles) {
        province.decideAnew(procedure, LocalDate.parse(from), List.of(ofItsOwn(1, titles[0]), ofItsOwn(2, titles[1])));
    }

    private static ProcedureCase ofItsOwn(int number, String title) {
        return new ProcedureCase(
                "case-" + number, title, List.of(ProcedureMother.paper("c" + number, "Giấy của " + title, null)));
    }
}
