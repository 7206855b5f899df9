package vn.motcua.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Public;
import vn.motcua.identity.SessionCookie;
import vn.motcua.identity.SessionToken;
import vn.motcua.identity.SignIn;
import vn.motcua.identity.SignInRefusal;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.ReturnTo;

/** Name and password; and out again. */
@Controller
@Public
class SignInController {

    private static final String VIEW = "signin/signIn";

    private final SignIn signIn;
    private final Steps steps;

    SignInController(SignIn signIn, Steps steps) {
        this.signIn = signIn;
        this.steps = steps;
    }

    @GetMapping("/sign-in")
    ModelAndView form(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(defaultValue = "") String done) {
        var returnTo = ReturnTo.of(next);
        return steps.visit(request)
                .map(visit -> new ModelAndView(steps.after(visit.token(), returnTo)))
                .orElseGet(() -> FormPage.show(VIEW, model("", returnTo, done)));
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String next) {
        var returnTo = ReturnTo.of(next);
        var errors = FormErrors.none()
                .require(!username.isBlank(), "username", "signin.username.missing")
                .require(!password.isEmpty(), "password", "signin.password.missing");
        if (!errors.isEmpty()) {
            return FormPage.again(VIEW, model(username, returnTo, ""), errors);
        }
        return switch (signIn.withPassword(username, password, request.getRemoteAddr())) {
            case Outcome.Done<SessionToken, SignInRefusal>(var token) -> {
                SessionCookie.write(request, response, token);
                yield new ModelAndView(steps.after(token, returnTo));
            }
            case Outcome.Refused<SessionToken, SignInRefusal>(var refusal) ->
                FormPage.again(VIEW, model(username, returnTo, ""), errors.add("username", refusal));
        };
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(signIn::end);
        SessionCookie.clear(request, response);
        return "redirect:/sign-in?done=signed-out";
    }

    private static Map<String, ?> model(String username, ReturnTo next, String done) {
        return Map.of("username", username, "next", next, "done", done);
    }
}
