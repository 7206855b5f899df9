package vn.motcua.control.accounts;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.AccountRefusal;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Allow;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Creates an account; the person comes to a password by a link. */
@Controller
@Allow(Role.ADMINISTRATOR)
class NewAccountController {

    private static final String VIEW = "control/accounts/new";

    private final Accounts accounts;

    NewAccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/control/accounts/new")
    ModelAndView form() {
        return FormPage.show(VIEW, Map.of("form", AccountForm.EMPTY));
    }

    @PostMapping("/control/accounts")
    ModelAndView create(
            Actor.Staff actor,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String phone) {
        var form = new AccountForm(username, displayName, email, phone);
        return switch (accounts.create(form.command(), actor)) {
            case Outcome.Done<AccountId, AccountRefusal>(var id) ->
                new ModelAndView("redirect:/control/accounts/" + id + "?done=created");
            case Outcome.Refused<AccountId, AccountRefusal>(var refusal) ->
                FormPage.again(
                        VIEW, Map.of("form", form), FormErrors.none().add(AccountForm.fieldOf(refusal), refusal));
        };
    }
}
