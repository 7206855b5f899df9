package vn.motcua.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.OwnPassword;
import vn.motcua.identity.PasswordRefusal;
import vn.motcua.identity.Public;
import vn.motcua.identity.SessionCookie;
import vn.motcua.identity.SessionToken;
import vn.motcua.identity.SignInStep;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.ReturnTo;

/** A new password, demanded at sign-in or wanted later. Without a session it leads back to the sign-in page. */
@Controller
@Public
@RequestMapping("/sign-in/password")
class PasswordController {

    private static final String VIEW = "signin/password";

    private final OwnPassword own;
    private final Steps steps;

    PasswordController(OwnPassword own, Steps steps) {
        this.own = own;
        this.steps = steps;
    }

    @GetMapping
    ModelAndView form(HttpServletRequest request, @RequestParam(required = false) @Nullable String next) {
        var returnTo = ReturnTo.of(next);
        return visit(request)
                .map(visit -> FormPage.show(VIEW, model(visit, returnTo)))
                .orElseGet(() -> new ModelAndView("redirect:" + returnTo.appendTo("/sign-in")));
    }

    @PostMapping
    ModelAndView change(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(required = false) @Nullable String next) {
        var returnTo = ReturnTo.of(next);
        var visit = visit(request);
        if (visit.isEmpty()) {
            return new ModelAndView("redirect:" + returnTo.appendTo("/sign-in"));
        }
        return switch (own.change(visit.get().token(), current, chosen, request.getRemoteAddr())) {
            case Outcome.Done<SessionToken, PasswordRefusal>(var token) -> {
                SessionCookie.write(request, response, token);
                yield new ModelAndView(steps.after(token, returnTo));
            }
            case Outcome.Refused<SessionToken, PasswordRefusal>(var refusal) ->
                FormPage.again(
                        VIEW, model(visit.get(), returnTo), FormErrors.none().add(field(refusal), refusal));
        };
    }

    private Optional<Visit> visit(HttpServletRequest request) {
        return steps.visit(request).filter(visit -> visit.session().owes() != SignInStep.SECOND_FACTOR);
    }

    private static String field(PasswordRefusal refusal) {
        return refusal instanceof PasswordRefusal.WrongCurrent ? "current" : "chosen";
    }

    private static Map<String, ?> model(Visit visit, ReturnTo next) {
        return Map.of("demanded", visit.session().owes() == SignInStep.NEW_PASSWORD, "next", next);
    }
}
