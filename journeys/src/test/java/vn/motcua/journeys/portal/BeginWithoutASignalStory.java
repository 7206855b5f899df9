package vn.motcua.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLDecoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.applicant.SignedOnApplicant;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.Procedures;
import vn.motcua.dossier.DossierLists;
import vn.motcua.eforms.FormDesk;
import vn.motcua.filing.DraftId;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filer;
import vn.motcua.filing.NewDrafts;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.SmallProvince;

/** A blank form is kept on a phone; filings are begun from it where there is no signal, and each is sent once. */
class BeginWithoutASignalStory extends Story {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);
    private static final String WAITS = "Đã giữ trên máy này, sẽ gửi khi có mạng.";
    private static final String ANEW = "Điền mới";
    private static final String SEND = "Nộp hồ sơ";

    private ProcedureCode procedure = new ProcedureCode("9.910000");
    private Applicant me;

    @BeforeEach
    void mondayMorning() {
        clock().moveTo(MONDAY + "T09:00");
        procedure = ThreePageFiling.begin(door(SmallProvince.class), door(FormDesk.class), MONDAY);
        me = person("Hồ Thị Nở");
    }

    @Test
    void twoFilingsBegunWithoutASignalAreSentOnceEachWhenThereIsOne() {
        var citizen = keepsTheBlank(asApplicant(me));
        citizen.looksRightOnEveryScreen("filing-blank-kept");
        assertThat(ThreePageFiling.button(citizen.page(), "Giữ tờ khai trên máy này"))
                .hasCount(0);
        var context = citizen.page().context();
        context.setOffline(true);
        citizen.page().navigate(address() + "/");
        citizen.readsHeading("Không có mạng").reads("Thủ tục " + procedure.value());
        citizen.looksRight("offline-with-a-blank");
        begins(citizen.page());
        citizen.looksRight("filing-begun-without-a-signal");
        ThreePageFiling.fillIn(citizen.page());
        citizen.presses(SEND).reads(WAITS).looksRight("filing-begun-without-a-signal-waits");
        var first = citizen.page().url();
        citizen.forgivesBrokenConnections().page().close();
        var page = context.newPage();
        page.navigate(address() + "/my");
        begins(page);
        ThreePageFiling.fillIn(page);
        ThreePageFiling.button(page, SEND).click();
        assertThat(page.getByText(WAITS).first()).isVisible();
        var second = page.url();
        assertThat(second).isNotEqualTo(first);
        page.close();
        context.setOffline(false);

        var later = context.newPage();
        for (var address : List.of(first, second)) {
            later.navigate(address);
            ThreePageFiling.readsReceipt(later);
        }

        assertThat(door(DossierLists.class).openOf(me.identifier().orElseThrow(), procedure))
                .hasSize(2);
        KeptOnTheDevice.becomes("1 filings, 0 files, 1 pages, 7 assets", later);
    }

    @Test
    void whenTheAnswerToTheFirstSendIsLostThereStillIsOneFiling() {
        var citizen = keepsTheBlank(asApplicant(me));
        begins(citizen.page());
        ThreePageFiling.fillIn(citizen.page());
        LostAnswer.to(citizen.page());

        citizen.presses(SEND);

        ThreePageFiling.readsReceipt(citizen.page());
        LostAnswer.wasOfTheOnlyFiling(citizen.page());
        readsOneDossierAndNoDraft();
    }

    @Test
    void whoseSessionEndedSignsOnAndTheFilingGoesOn() {
        var citizen = waits(asApplicant(me));
        var address = citizen.page().url();
        citizen.page().context().clearCookies();
        citizen.page().context().setOffline(false);

        citizen.reads("Hết phiên đăng nhập");
        var next = citizen.page()
                .getByRole(AriaRole.STATUS)
                .getByRole(AriaRole.LINK)
                .getAttribute("href");
        signsOn(citizen, me);
        assertThat(URLDecoder.decode(next, UTF_8))
                .isEqualTo("/sign-on?next=" + address.substring(address().length()));
        citizen.page().navigate(address);

        ThreePageFiling.readsReceipt(citizen.page());
        readsOneDossierAndNoDraft();
        citizen.forgivesBrokenConnections();
    }

    @Test
    void whoeverIsSignedOnAsSomebodyElseCannotSendIt() {
        var citizen = waits(asApplicant(me));
        var other = person("Đinh Văn Kha");
        signsOn(citizen, other);
        citizen.page().context().setOffline(false);

        citizen.reads("được giữ trên máy cho người khác").looksRight("filing-blank-of-another");
        assertThat(door(DossierLists.class).openOf(other.identifier().orElseThrow(), procedure))
                .isEmpty();
        signsOn(citizen, me);
        citizen.presses(SEND);

        ThreePageFiling.readsReceipt(citizen.page());
        readsOneDossierAndNoDraft();
        citizen.forgivesBrokenConnections().forgives(422);
    }

    @Test
    void theLawThatChangedMeanwhileIsShownAndThePersonChooses() {
        var citizen = waits(asApplicant(me));
        decideAnew(door(Procedures.class)
                .inForce(procedure, MONDAY)
                .orElseThrow()
                .content()
                .cases());
        citizen.page().context().setOffline(false);

        citizen.reads("Bạn muốn dùng bản nào?").looksRight("filing-blank-changed");
        assertThat(door(Drafts.class).of(self())).isEmpty();
        citizen.presses("Dùng bản trên máy này").presses(SEND);

        ThreePageFiling.readsReceipt(citizen.page());
        readsOneDossierAndNoDraft();
        citizen.forgivesBrokenConnections();
    }

    @Test
    void moreDraftsThanOneMayHaveAreNamedAndNothingIsLost() {
        var citizen = waits(asApplicant(me));
        for (int number = 0; number < 30; number++) {
            door(NewDrafts.class)
                    .begin(DraftId.next(), procedure, self().parties(), self())
                    .orThrow();
        }
        citizen.page().context().setOffline(false);

        citizen.reads("Bạn đang soạn 30 hồ sơ").looksRight("filing-blank-too-many");
        citizen.page().reload();
        citizen.reads("Bạn đang soạn 30 hồ sơ").reads("giay.jpg");
        door(Drafts.class).of(self()).forEach(draft -> door(Drafts.class).discard(draft.id(), self()));
        citizen.presses(SEND);

        ThreePageFiling.readsReceipt(citizen.page());
        readsOneDossierAndNoDraft();
        citizen.forgivesBrokenConnections().forgives(422);
    }

    @Test
    void aBlankIsListedForWhoeverKeptItAndDeletedWhenTheySaySo() {
        var citizen = keepsTheBlank(asApplicant(me));
        signsOn(citizen, person("Đinh Văn Kha"));
        citizen.opens("/my");
        assertThat(ThreePageFiling.button(citizen.page(), ANEW)).hasCount(0);
        signsOn(citizen, me);
        citizen.opens("/my").reads("Đang giữ trên máy này").looksRight("my-with-a-blank");

        ThreePageFiling.button(citizen.page(), "Xoá tờ khai trống").click();

        KeptOnTheDevice.becomes("0 filings, 0 files, 0 pages, 0 assets", citizen.page());
    }

    @Test
    void eachCaseHasABlankOfItsOwn() {
        decideAnew(List.of(ofItsOwn(1, "Hộ một người"), ofItsOwn(2, "Hộ nhiều người")));
        var citizen = asApplicant(me).opens("/my/filings/new?procedure=" + procedure.value());
        ThreePageFiling.button(citizen.page(), "Giữ tờ khai trên máy này")
                .last()
                .click();
        citizen.reads("Đã giữ tờ khai trên máy này.");
        citizen.looksRight("filing-blank-of-each-case");
        citizen.page().context().setOffline(true);

        begins(citizen.page());

        citizen.reads("Giấy của Hộ nhiều người");
        assertThat(citizen.page().getByText("Giấy của Hộ một người")).hasCount(0);
        citizen.forgivesBrokenConnections();
    }

    private Visitor keepsTheBlank(Visitor citizen) {
        return citizen.opens("/my/filings/new?procedure=" + procedure.value())
                .presses("Giữ tờ khai trên máy này")
                .reads("Đã giữ tờ khai trên máy này.");
    }

    /** Begun and filled in without a signal, with the page still open. */
    private Visitor waits(Visitor citizen) {
        keepsTheBlank(citizen).page().context().setOffline(true);
        begins(citizen.page());
        ThreePageFiling.fillIn(citizen.page());
        return citizen.presses(SEND).reads(WAITS);
    }

    private static void begins(Page page) {
        ThreePageFiling.button(page, ANEW).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Điền tất cả trên một trang");
        assertThat(page.getByText("Đã giữ trên máy này.").first()).isVisible();
    }

    private void decideAnew(List<ProcedureCase> cases) {
        door(SmallProvince.class).decideAnew(procedure, MONDAY, cases);
    }

    private static ProcedureCase ofItsOwn(int number, String title) {
        return new ProcedureCase(
                "case-" + number,
                title,
                List.of(
                        ProcedureMother.paper("t" + number, "Tờ khai", null),
                        ProcedureMother.paper("c" + number, "Giấy của " + title, null)));
    }

    private Filer.Self self() {
        return new Filer.Self(new SignedOnApplicant(me, IdentificationLevel.LEVEL_2, Optional.empty()));
    }

    private void readsOneDossierAndNoDraft() {
        assertThat(door(DossierLists.class).openOf(me.identifier().orElseThrow(), procedure))
                .hasSize(1);
        assertThat(door(Drafts.class).of(self())).isEmpty();
    }
}
