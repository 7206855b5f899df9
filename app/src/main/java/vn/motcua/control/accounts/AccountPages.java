package vn.motcua.control.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Account;
import vn.motcua.identity.AccountRegister;
import vn.motcua.identity.SecurityLog;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Role;
import vn.motcua.web.Choice;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** The page of one account. */
@Component
class AccountPages {

    private static final String VIEW = "control/accounts/account";
    private static final int LATEST = 20;

    /** What the page can say was done; anything else in the address is ignored. */
    private static final Set<String> DONE = Set.of(
            "created",
            "changed",
            "disabled",
            "enabled",
            "unlocked",
            "sessions-ended",
            "second-factor-required",
            "second-factor-not-required",
            "second-factor-removed",
            "post-granted",
            "post-ended");

    private final AccountRegister register;
    private final SecurityLog log;
    private final UnitChoices units;

    AccountPages(AccountRegister register, SecurityLog log, UnitChoices units) {
        this.register = register;
        this.log = log;
        this.units = units;
    }

    /** @throws ResponseStatusException 404 when there is no such account */
    ModelAndView show(AccountId id, Page page, String done) {
        var form = PostForm.empty(DateField.of(units.today()));
        return FormPage.show(VIEW, model(id, page, form, DONE.contains(done) ? done : ""));
    }

    ModelAndView again(AccountId id, Page page, PostForm form, FormErrors errors) {
        return FormPage.again(VIEW, model(id, page, form, ""), errors);
    }

    /** Again, after an act that has no form of its own. */
    ModelAndView again(AccountId id, Page page, FormErrors errors) {
        return again(id, page, PostForm.empty(DateField.of(units.today())), errors);
    }

    private Map<String, ?> model(AccountId id, Page page, PostForm form, String done) {
        var account = find(id);
        return Map.of(
                "account", account,
                "posts", posts(id, page),
                "events",
                        log.latest(Optional.of(id), Long.MAX_VALUE).stream()
                                .limit(LATEST)
                                .toList(),
                "units", units.choices(units.like(form.unitText()), page),
                "roles", roles(page),
                "form", form,
                "done", done);
    }

    /** @throws ResponseStatusException 404 when there is no such account */
    Account find(AccountId id) {
        return register.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<PostRow> posts(AccountId id, Page page) {
        var today = units.today();
        return register.posts(id).stream()
                .map(post -> {
                    var end = post.held().to();
                    return new PostRow(post, units.of(post.unit(), page), end != null && !end.isAfter(today));
                })
                .toList();
    }

    static List<Choice> roles(Page page) {
        return Stream.of(Role.values())
                .map(role -> Choice.of(role.name(), page.t("identity.role." + role)))
                .toList();
    }
}
