package vn.motcua.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Public;
import vn.motcua.identity.SessionCookie;
import vn.motcua.identity.SessionToken;
import vn.motcua.identity.SignIn;
import vn.motcua.identity.SignInRefusal;
import vn.motcua.identity.SignInStep;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.ReturnTo;

/** The second factor. Open to everyone, for who comes here is not signed in yet; without a session it leads back. */
@Controller
@Public
@RequestMapping("/sign-in/code")
class CodeController {

    private static final String VIEW = "signin/code";

    private final SignIn signIn;
    private final Steps steps;

    CodeController(SignIn signIn, Steps steps) {
        this.signIn = signIn;
        this.steps = steps;
    }

    @GetMapping
    ModelAndView form(HttpServletRequest request, @RequestParam(required = false) @Nullable String next) {
        var returnTo = ReturnTo.of(next);
        return steps.visitOwing(SignInStep.SECOND_FACTOR, request)
                .map(_ -> FormPage.show(VIEW, Map.of("next", returnTo)))
                .orElseGet(() -> new ModelAndView("redirect:" + returnTo.appendTo("/sign-in")));
    }

    @PostMapping
    ModelAndView check(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String next) {
        var returnTo = ReturnTo.of(next);
        var visit = steps.visitOwing(SignInStep.SECOND_FACTOR, request);
        if (visit.isEmpty()) {
            return new ModelAndView("redirect:" + returnTo.appendTo("/sign-in"));
        }
        return switch (signIn.withCode(visit.get().token(), code, request.getRemoteAddr())) {
            case Outcome.Done<SessionToken, SignInRefusal>(var token) -> {
                SessionCookie.write(request, response, token);
                yield new ModelAndView(steps.after(token, returnTo));
            }
            case Outcome.Refused<SessionToken, SignInRefusal>(var refusal) ->
                FormPage.again(VIEW, Map.of("next", returnTo), FormErrors.none().add("code", refusal));
        };
    }
}
