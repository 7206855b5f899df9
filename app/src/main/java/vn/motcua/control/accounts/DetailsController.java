package vn.motcua.control.accounts;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Allow;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Puts the name of a person right, and where they are reached. */
@Controller
@Allow(Role.ADMINISTRATOR)
@RequestMapping("/control/accounts/{id}/details")
class DetailsController {

    private static final String VIEW = "control/accounts/details";

    private final AccountPages pages;
    private final Accounts accounts;

    DetailsController(AccountPages pages, Accounts accounts) {
        this.pages = pages;
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id) {
        var account = pages.find(new AccountId(id));
        return FormPage.show(VIEW, Map.of("account", account, "form", DetailsForm.of(account)));
    }

    @PostMapping
    ModelAndView change(@PathVariable UUID id, DetailsForm form, Actor.Staff actor) {
        var account = pages.find(new AccountId(id));
        return switch (accounts.change(form.command(account.id()), actor)) {
            case Outcome.Done(var changed) -> new ModelAndView("redirect:/control/accounts/" + id + "?done=changed");
            case Outcome.Refused(var refusal) ->
                FormPage.again(
                        VIEW,
                        Map.of("account", account, "form", form),
                        FormErrors.none().add(AccountForm.fieldOf(refusal), refusal));
        };
    }
}
