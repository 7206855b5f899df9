package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.web.PagesForTests.page;
import static vn.motcua.web.PagesForTests.render;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.SignedInPerson;
import vn.motcua.shared.Role;
import vn.motcua.testing.SignedIn;

class ComponentsTest {

    private static final Content HELLO = output -> output.writeContent("<h1>Xin chào</h1>");

    @Test
    void theLayoutSpeaksTheReadersLanguageAndOffersTheOther() {
        String html = render("web/layout.jte", page(Language.VI), Map.of("title", "Trang chủ", "content", HELLO));

        assertThat(html)
                .contains(
                        "<html lang=\"vi\"",
                        "<title>Trang chủ – Một cửa</title>",
                        "href=\"/?lang=en\"",
                        "<h1>Xin chào</h1>")
                .contains("class=\"govuk-skip-link\"", "id=\"main-content\"")
                .doesNotContain("style=", "htmx");
    }

    @Test
    void staffPagesLoadWhatStaffNeed() {
        SignedInPerson person = SignedInPerson.under(SignedIn.staff(Role.RECEPTION_OFFICER, "H48.61"), "anh");
        NavLink intake = new NavLink(Area.COUNTER, 1, "web.menu", "/counter/intake", Set.of(Role.RECEPTION_OFFICER));
        Page page = page(Language.EN, "/counter/intake", Optional.of(person), intake);

        assertThat(render("web/layout.jte", page, Map.of("title", "Intake", "content", HELLO)))
                .contains("staff.css", "htmx.min.js", "Nguyễn Văn An", "aria-current=\"page\"", "action=\"/sign-out\"");
    }

    @Test
    void aWrongFieldSaysSoAtTheFieldAndInTheSummary() {
        FormErrors errors = FormErrors.none().add("name", "web.warning");

        String field = render(
                "ds/input.jte",
                page(Language.VI),
                Map.of(
                        "name",
                        "name",
                        "label",
                        "Họ tên",
                        "value",
                        "a\"><script>",
                        "hint",
                        "Như trên thẻ",
                        "errors",
                        errors));

        assertThat(field)
                .contains(
                        "aria-describedby=\"name-hint name-error\"", "govuk-input--error", "id=\"name-error\"", "Lưu ý")
                .contains("value=\"a&#34;>&lt;script>\"")
                .doesNotContain("autocomplete", "autofocus");
        assertThat(render("ds/errorSummary.jte", page(Language.VI), Map.of("errors", errors)))
                .contains("<a href=\"#name\">Lưu ý</a>");
    }

    @Test
    void theFirstOptionBearsTheNameOfItsField() {
        List<Choice> options = List.of(Choice.of("a", "Một"), new Choice("b", "Hai", "Giải thích"));

        assertThat(render(
                        "ds/radios.jte",
                        page(Language.VI),
                        Map.of("name", "kind", "legend", "Loại", "options", options, "value", "b")))
                .contains(
                        "id=\"kind\" name=\"kind\" type=\"radio\" value=\"a\"", "id=\"kind-2\"", "value=\"b\" checked");
    }

    @Test
    void aLongListShowsItsEndsAndItsSurroundings() {
        Paging paging = new Paging(5, 20, 200, number -> "/list?page=" + number);

        assertThat(paging.around()).containsExactly(1, 0, 4, 5, 6, 0, 10);
        assertThat(paging.offset()).isEqualTo(80);
        assertThat(render("ds/pagination.jte", page(Language.VI), Map.of("paging", paging)))
                .contains("href=\"/list?page=4\"", "href=\"/list?page=6\"", "aria-current=\"page\"");
        assertThat(new Paging(99, 20, 21, String::valueOf).number()).isEqualTo(2);
        assertThat(new Paging(-1, 20, 0, String::valueOf).number()).isEqualTo(1);
    }

    @Test
    void theLanguageSwitchKeepsWhatWasAskedAndNeverLeadsElsewhere() {
        assertThat(new Place("/procedures", "q=khai+sinh&lang=vi&page=2", Area.PORTAL).in(Language.EN))
                .isEqualTo("/procedures?q=khai+sinh&page=2&lang=en");
        assertThat(new Place("//evil.example", null, Area.PORTAL).in(Language.EN))
                .isEqualTo("/?lang=en");
    }
}
