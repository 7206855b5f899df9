package vn.motcua.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SmallProvince;

/** What a screen reader is given to say: names, roles, states, titles, what is announced. */
class AccessibleTreeStory extends Story {

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
        door(SmallProvince.class).found();
    }

    @Test
    void theFirstPageHasLandmarksAndTwoSearchesThatAreTold() {
        var page = asCitizen(Screen.DESKTOP).opens("/").page();

        assertThat(page).hasTitle(Pattern.compile("Làm thủ tục hành chính tại tỉnh Quảng Ngãi – .+"));
        for (var landmark : new AriaRole[] {AriaRole.BANNER, AriaRole.MAIN, AriaRole.CONTENTINFO, AriaRole.SEARCH}) {
            assertThat(page.getByRole(landmark)).hasCount(1);
        }
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasAccessibleName("Bạn cần làm thủ tục gì?");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasAccessibleDescription(Pattern.compile("Gõ có dấu.*"));
        assertThat(page.getByLabel("Hồ sơ của bạn đến đâu rồi?"))
                .hasAccessibleDescription(Pattern.compile("Nhập mã hồ sơ.*"));
        assertThat(page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Tìm cách khác")))
                .matchesAriaSnapshot("""
                        - list "Tìm cách khác":
                          - listitem:
                            - link "Theo cơ quan"
                          - listitem:
                            - link "Theo lĩnh vực"
                          - listitem:
                            - link "Xem tất cả thủ tục"
                        """);
    }

    @Test
    void aFormSaysItsFieldsAndAMistakeIsAnnounced() {
        var citizen = asCitizen(Screen.DESKTOP).opens("/feedback/new");
        var page = citizen.page();
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Tiêu đề")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Cơ quan bạn muốn nói đến")))
                .isVisible();

        citizen.presses("Gửi").reads("Có thông tin cần sửa").forgives(422);

        assertThat(page).hasTitle(Pattern.compile("^Lỗi.*"));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Có thông tin cần sửa");
        var links = page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).all();
        org.assertj.core.api.Assertions.assertThat(links).isNotEmpty();
        for (var link : links) {
            var field = page.locator(link.getAttribute("href").replace(".", "\\."));
            assertThat(field).hasAccessibleDescription(having(link.innerText()));
        }
    }

    @Test
    void theWayOfADossierIsAListWithItsCodeForAHeading() {
        var received = door(Commune.class).found().received();
        var page = asCitizen(Screen.DESKTOP)
                .opens("/tracking")
                .types("Mã hồ sơ", received.code().value())
                .types("Mã tra cứu", received.filing().lookUpSecret())
                .presses("Tra cứu")
                .reads("Diễn biến")
                .page();

        assertThat(page).hasTitle(having(received.code().value()));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(received.code().value());
        assertThat(page.locator(".mc-timeline")).hasRole(AriaRole.LIST);
        assertThat(page.locator(".mc-timeline").getByRole(AriaRole.LISTITEM).first())
                .containsText("Đã tiếp nhận");
    }

    @Test
    void theStateOfEachPartOfAFilingBelongsToItsLink() {
        var code = door(Commune.class).procedureAsking(ProcedureMother.paper("c1", "Đơn đề nghị", null));
        var citizen = asApplicant("Phạm Thị Lài", Screen.DESKTOP, true)
                .opens("/my/filings/new?procedure=" + code)
                .presses("Bắt đầu")
                .readsHeading("Hồ sơ đang soạn");

        var place = citizen.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Nơi nộp")));
        assertThat(place).hasAccessibleDescription(Pattern.compile(".+"));
        citizen.follows("Đơn đề nghị");
        assertThat(citizen.page().getByLabel("Chọn tệp hoặc mở máy ảnh"))
                .hasAccessibleDescription(Pattern.compile("Ảnh JPG.*"));
    }

    /** Letter by letter; read by the browser, which knows no quotations. */
    private static Pattern having(String text) {
        return Pattern.compile(text.replaceAll("[^\\p{L}\\p{N} ]", "."));
    }
}
