package vn.motcua.control.accounts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.AccountPage;
import vn.motcua.identity.AccountRegister;
import vn.motcua.identity.AccountSearch;
import vn.motcua.identity.Allow;
import vn.motcua.identity.Post;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.Page;
import vn.motcua.web.Paging;

/** Finds accounts by name and unit. */
@Controller
@Allow({Role.ADMINISTRATOR, Role.AUDITOR})
class AccountListController {

    private static final AccountPage NOBODY = new AccountPage(List.of(), Map.of(), 0);

    private final AccountRegister register;
    private final UnitChoices units;

    AccountListController(AccountRegister register, UnitChoices units) {
        this.register = register;
        this.units = units;
    }

    @GetMapping("/control/accounts")
    ModelAndView list(
            Page page,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        var meant = units.like(unit);
        boolean unclear = !unit.isBlank() && meant.size() != 1;
        var found = unclear
                ? NOBODY
                : register.search(new AccountSearch(text, meant.stream().findFirst(), number - 1));
        var errors = FormErrors.none()
                .require(!unclear || meant.size() > 1, "unit", "control.accounts.unit.none")
                .require(!unclear, "unit", "control.accounts.unit.several");
        return new ModelAndView(
                "control/accounts/list",
                Map.of(
                        "rows",
                        rows(found, page),
                        "text",
                        text,
                        "unit",
                        unit,
                        "units",
                        unclear ? units.choices(meant, page) : List.of(),
                        "errors",
                        errors,
                        "paging",
                        paging(number, found.total(), text, unit)));
    }

    private List<AccountRow> rows(AccountPage found, Page page) {
        return found.accounts().stream()
                .map(account -> new AccountRow(
                        account,
                        found.postsOf(account).stream()
                                .map(post -> row(post, page))
                                .toList()))
                .toList();
    }

    private PostRow row(Post post, Page page) {
        return new PostRow(post, units.of(post.unit(), page), false);
    }

    private static Paging paging(int number, int total, String text, String unit) {
        var query = "/control/accounts?text=" + encode(text) + "&unit=" + encode(unit) + "&page=";
        return new Paging(number, AccountSearch.PAGE_SIZE, total, page -> query + page);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
