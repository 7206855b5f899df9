package vn.motcua.signin;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.OwnPassword;
import vn.motcua.identity.PasswordRefusal;
import vn.motcua.identity.Public;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Where the link leads by which a person sets a password. */
@Controller
@Public
@RequestMapping("/invitations/{token}")
class InvitationController {

    private static final String VIEW = "signin/invitation";

    private final OwnPassword own;

    InvitationController(OwnPassword own) {
        this.own = own;
    }

    @GetMapping
    ModelAndView form(@PathVariable String token) {
        return FormPage.show(VIEW, model(token));
    }

    @PostMapping
    ModelAndView accept(@PathVariable String token, @RequestParam(defaultValue = "") String chosen) {
        return switch (own.acceptInvitation(token, chosen)) {
            case Outcome.Done<AccountId, PasswordRefusal> _ -> new ModelAndView("redirect:/sign-in?done=password");
            case Outcome.Refused<AccountId, PasswordRefusal>(var refusal) ->
                FormPage.again(VIEW, model(token), FormErrors.none().add("chosen", refusal));
        };
    }

    private Map<String, ?> model(String token) {
        return Map.of("token", token, "open", own.isOpen(token));
    }
}
