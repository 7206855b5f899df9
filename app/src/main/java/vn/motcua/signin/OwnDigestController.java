package vn.motcua.signin;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.digest.MorningNotices;
import vn.motcua.identity.Account;
import vn.motcua.identity.AccountRefusal;
import vn.motcua.identity.AccountRegister;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.AllowAnyPost;
import vn.motcua.identity.ChangeAccount;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Whether a person is told each working day of what waits for them, and to which e-mail address. */
@Controller
@AllowAnyPost
@RequestMapping("/account/digest")
class OwnDigestController {

    private static final String PAGE = "signin/digest";

    private final MorningNotices notices;
    private final AccountRegister register;
    private final Accounts accounts;

    OwnDigestController(MorningNotices notices, AccountRegister register, Accounts accounts) {
        this.notices = notices;
        this.register = register;
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String done, Actor.Staff actor) {
        var email = Objects.requireNonNullElse(account(actor).email(), "");
        return FormPage.show(PAGE, model(email, notices.areWanted(actor.account()), done.equals("saved")));
    }

    @PostMapping
    ModelAndView keep(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "false") boolean wanted,
            Actor.Staff actor) {
        var account = account(actor);
        var command = new ChangeAccount(account.id(), account.displayName(), email, account.phone());
        return switch (accounts.change(command, actor)) {
            case Outcome.Done<AccountId, AccountRefusal> _ -> {
                notices.want(actor.account(), wanted);
                yield new ModelAndView("redirect:/account/digest?done=saved");
            }
            case Outcome.Refused<AccountId, AccountRefusal>(var refusal) ->
                FormPage.again(
                        PAGE, model(email, wanted, false), FormErrors.none().add("email", refusal));
        };
    }

    private Account account(Actor.Staff actor) {
        return register.find(actor.account()).orElseThrow();
    }

    private static Map<String, Object> model(String email, boolean wanted, boolean done) {
        return Map.of("email", email, "wanted", wanted, "done", done);
    }
}
