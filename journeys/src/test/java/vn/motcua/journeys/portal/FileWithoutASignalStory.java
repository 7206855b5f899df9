package vn.motcua.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.applicant.Applicant;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLists;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.eforms.FormDesk;
import vn.motcua.filing.FiledForms;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.SmallProvince;

/** A filing is filled in on a phone without a signal, and sent once when there is one again. */
class FileWithoutASignalStory extends Story {

    /** The line breaks in the middle of the page that is asked for first. */
    private static final String BREAK_THE_ANSWER = """
            () => {
              const real = window.fetch
              window.fetch = async (...asked) => {
                window.fetch = real
                const answer = await real(...asked)
                answer.text = () => Promise.reject(new TypeError('the line broke'))
                return answer
              }
            }
            """;

    /** The filing arrives, and from then on nothing comes back. */
    private static final String LOSE_EVERY_ANSWER = """
            () => {
              const real = window.fetch
              let sent = false
              window.fetch = async (...asked) => {
                const answer = sent ? null : await real(...asked)
                sent ||= asked[1]?.method === 'POST' && asked[0].endsWith('/whole')
                if (sent) throw new TypeError('the line broke')
                return answer
              }
            }
            """;

    /** The page is there and its scripts are not, until the worker has sent the filing and deleted it. */
    private static final String COME_AFTER_THE_WORKER = """
            (() => {
              if (!location.pathname.endsWith('/whole')) return
              const asked = new XMLHttpRequest()
              do {
                asked.open('GET', location.href, false)
                asked.send()
              } while (!asked.responseURL.endsWith('/receipt'))
              const later = Date.now() + 500
              while (Date.now() < later);
            })()
            """;

    private static final String WAITS = "Đã giữ trên máy này, sẽ gửi khi có mạng.";

    private ProcedureCode procedure = new ProcedureCode("9.910000");
    private Applicant me;

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-12T09:00");
        procedure = ThreePageFiling.begin(door(SmallProvince.class), door(FormDesk.class), LocalDate.of(2026, 1, 12));
        me = person("Hồ Thị Nở");
    }

    @Test
    void whatWasFilledInWithoutASignalIsSentOnceWhenThereIsOne() {
        var citizen = keeps(asApplicant(me));
        citizen.looksRight("filing-whole-kept");
        var address = citizen.page().url();
        withoutSignal(citizen);
        citizen.page().navigate(address);
        citizen.readsHeading("Điền tất cả trên một trang").reads("Đã giữ trên máy này.");
        ThreePageFiling.fillIn(citizen.page());
        citizen.presses("Nộp hồ sơ").reads(WAITS).looksRight("filing-whole-waits");
        var context = citizen.page().context();
        citizen.forgivesBrokenConnections().page().close();
        context.setOffline(false);

        var later = context.newPage();
        later.navigate(address);
        ThreePageFiling.readsReceipt(later);

        var dossier = only();
        assertThat(dossier.component("c2").orElseThrow().state()).isEqualTo(Component.State.DIGITISED);
        assertThat(answer(dossier, "name")).isEqualTo("Hồ Thị Nở");
        assertThat(answer(dossier, "people.1.name")).isEqualTo("Hồ Văn Xoa");
        assertThat(answer(dossier, "reason")).isEqualTo("Xin điện cho nhà mới");
        KeptOnTheDevice.becomes("0 filings, 0 files, 0 pages, 0 assets", later);
        asStaff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value())
                .opens("/counter/waiting")
                .reads(dossier.code().value());
    }

    @Test
    void whoClosedThePageIsSentByTheWorkerAlone() {
        var context = waitsInAClosedPage().context();

        context.setOffline(false);

        awaitOnly(context.newPage());
    }

    @Test
    void aPageThatWasOnItsWayWhileTheWorkerSentShowsTheReceipt() {
        var closed = waitsInAClosedPage();
        var later = closed.context().newPage();
        later.addInitScript(COME_AFTER_THE_WORKER);
        closed.context().setOffline(false);

        later.navigate(closed.url());

        ThreePageFiling.readsReceipt(later);
        only();
    }

    @Test
    void whenAnAnswerBreaksOffTheNextTryGoesOn() {
        var citizen = keeps(asApplicant(me));
        ThreePageFiling.fillIn(citizen.page());
        citizen.page().evaluate(BREAK_THE_ANSWER);

        citizen.presses("Nộp hồ sơ");

        ThreePageFiling.readsReceipt(citizen.page());
        only();
    }

    @Test
    void whenTheAnswerIsLostTheNextTryFindsTheReceipt() {
        var citizen = keeps(asApplicant(me));
        ThreePageFiling.fillIn(citizen.page());
        LostAnswer.to(citizen.page());

        citizen.presses("Nộp hồ sơ");

        ThreePageFiling.readsReceipt(citizen.page());
        LostAnswer.wasOfTheOnlyFiling(citizen.page());
        only();
    }

    @Test
    void whoFindsTheReceiptAfterALostAnswerKeepsNothingOnTheDevice() {
        var citizen = keeps(asApplicant(me));
        ThreePageFiling.fillIn(citizen.page());
        citizen.page().evaluate(LOSE_EVERY_ANSWER);
        citizen.presses("Nộp hồ sơ").reads(WAITS);
        var address = citizen.page().url();
        var later = citizen.page().context().newPage();
        citizen.page().close();

        later.navigate(address);

        ThreePageFiling.readsReceipt(later);
        only();
        KeptOnTheDevice.becomes("0 filings, 0 files, 0 pages, 0 assets", later);
    }

    @Test
    void whoseSessionEndedSignsOnAgainAndTheFilingGoesOn() {
        var citizen = keeps(asApplicant(me));
        ThreePageFiling.fillIn(citizen.page());
        citizen.page().context().clearCookies();

        citizen.presses("Nộp hồ sơ").reads("Hết phiên đăng nhập").looksRight("filing-whole-signed-off");
        var address = URI.create(citizen.page().url()).getPath();
        assertThat(citizen.page().getByRole(AriaRole.STATUS).getByRole(AriaRole.LINK))
                .hasAttribute("href", "/sign-on?next=" + address.replace("/", "%2F"));
        signsOn(citizen, me);
        citizen.page().navigate(address);

        ThreePageFiling.readsReceipt(citizen.page());
        only();
    }

    @Test
    void twoTabsSendOneFiling() {
        var citizen = keeps(asApplicant(me));
        ThreePageFiling.fillIn(citizen.page());
        var other = citizen.page().context().newPage();
        other.navigate(citizen.page().url());
        assertThat(other.getByLabel("Họ và tên người khai")).hasValue("Hồ Thị Nở");
        withoutSignal(citizen);
        citizen.presses("Nộp hồ sơ").reads(WAITS);
        assertThat(other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi ngay")))
                .isVisible();

        citizen.page().context().setOffline(false);

        ThreePageFiling.readsReceipt(citizen.page());
        ThreePageFiling.readsReceipt(other);
        only();
        citizen.forgivesBrokenConnections();
    }

    @Test
    void whatAnotherDeviceChangedMeanwhileIsShownAndNothingIsOverwritten() {
        var citizen = keeps(asApplicant(me));
        ThreePageFiling.fillIn(citizen.page());
        withoutSignal(citizen);
        citizen.presses("Nộp hồ sơ").reads(WAITS);
        var draft = citizen.page().url().replaceAll("/whole$", "");
        var elsewhere = asApplicant(me);
        elsewhere
                .opens(URI.create(draft).getPath() + "/contact")
                .types("Số điện thoại", "0987 654 321")
                .presses("Lưu và tiếp tục")
                .readsHeading("Hồ sơ đang soạn");

        citizen.page().context().setOffline(false);
        citizen.reads("Bạn muốn dùng bản nào?").looksRight("filing-whole-changed");
        citizen.reads("0987654321");
        assertThat(filed()).isEmpty();
        citizen.presses("Dùng bản trên máy này").presses("Nộp hồ sơ");

        ThreePageFiling.readsReceipt(citizen.page());
        assertThat(door(FiledForms.class).find(only().id())).isPresent();
        citizen.forgivesBrokenConnections();
    }

    @Test
    void whatTheServerRefusesIsShownAtItsFieldAndSentAgain() {
        var citizen = keeps(asApplicant(me));
        ThreePageFiling.fillIn(citizen.page());
        citizen.types("Số điện thoại", "12").presses("Nộp hồ sơ");
        citizen.reads("Có thông tin cần sửa").looksRight("filing-whole-refused").forgives(422);
        assertThat(citizen.page().getByLabel("Thôn, buôn, làng")).hasValue("Thôn Ra Nhua");

        citizen.types("Số điện thoại", "0912 345 678").presses("Nộp hồ sơ");

        ThreePageFiling.readsReceipt(citizen.page());
        assertThat(only().component("c2").orElseThrow().state()).isEqualTo(Component.State.DIGITISED);
    }

    @Test
    void whatIsKeptIsDeletedWhenThePersonSaysSo() {
        var citizen = keeps(asApplicant(me));
        ThreePageFiling.fillIn(citizen.page());
        citizen.opens("/my").reads("Đang giữ trên máy này").follows("Thủ tục " + procedure.value());
        citizen.presses("Xoá khỏi máy này").reads("Đã xoá khỏi máy này.");
        KeptOnTheDevice.becomes("0 filings, 0 files, 0 pages, 0 assets", citizen.page());
    }

    @Test
    void anEmptyFileIsToldAtOnceAndThoseBeforeItAreKept() {
        var citizen = keeps(asApplicant(me));

        citizen.page().getByLabel("Chọn tệp hoặc mở máy ảnh").setInputFiles(new FilePayload[] {
            new FilePayload("giay.jpg", "image/jpeg", ThreePageFiling.photograph()),
            new FilePayload("trong.jpg", "image/jpeg", new byte[0])
        });

        citizen.reads("Tệp này trống nên không được giữ.").reads("giay.jpg");
        assertThat(citizen.page().getByText("trong.jpg")).hasCount(0);
    }

    private Visitor keeps(Visitor citizen) {
        citizen.opens("/my/filings/new?procedure=" + procedure.value())
                .presses("Bắt đầu")
                .follows("Điền trên một trang, cả khi không có mạng")
                .readsHeading("Điền tất cả trên một trang");
        return citizen.presses("Điền khi không có mạng").reads("Đã giữ trên máy này.");
    }

    private Page waitsInAClosedPage() {
        var citizen = keeps(asApplicant(me));
        ThreePageFiling.fillIn(citizen.page());
        withoutSignal(citizen);
        citizen.presses("Nộp hồ sơ").reads(WAITS);
        citizen.forgivesBrokenConnections().page().close();
        return citizen.page();
    }

    private static void withoutSignal(Visitor citizen) {
        citizen.page().context().setOffline(true);
    }

    /** In a browser whose only page is this one, of nothing. */
    private void awaitOnly(Page empty) {
        for (int look = 0; look < 80 && filed().isEmpty(); look++) {
            empty.waitForTimeout(250);
        }
        only();
    }

    private List<DossierSummary> filed() {
        return door(DossierLists.class).openOf(me.identifier().orElseThrow(), procedure);
    }

    private Dossier only() {
        var open = filed();
        assertThat(open).hasSize(1);
        return door(Dossiers.class).find(open.getFirst().id()).orElseThrow();
    }

    private String answer(Dossier dossier, String path) {
        return door(FiledForms.class).find(dossier.id()).orElseThrow().answers().text(path);
    }
}
