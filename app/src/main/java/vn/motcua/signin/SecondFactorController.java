package vn.motcua.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.OwnSecondFactor;
import vn.motcua.identity.Public;
import vn.motcua.identity.SecondFactorOffer;
import vn.motcua.identity.SessionToken;
import vn.motcua.identity.SignInRefusal;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.ReturnTo;

/** A second factor is taken over by an application, demanded at sign-in or wanted later. */
@Controller
@Public
@RequestMapping("/sign-in/second-factor")
class SecondFactorController {

    private static final String VIEW = "signin/secondFactor";

    private final OwnSecondFactor own;
    private final Steps steps;

    SecondFactorController(OwnSecondFactor own, Steps steps) {
        this.own = own;
        this.steps = steps;
    }

    @GetMapping
    ModelAndView offer(HttpServletRequest request, @RequestParam(required = false) @Nullable String next) {
        return form(request, ReturnTo.of(next), FormErrors.none());
    }

    @PostMapping
    ModelAndView confirm(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String next) {
        var returnTo = ReturnTo.of(next);
        var visit = steps.visit(request);
        if (visit.isEmpty()) {
            return backToSignIn(returnTo);
        }
        var token = visit.get().token();
        return switch (own.confirm(token, code)) {
            case Outcome.Done<List<String>, SignInRefusal>(var codes) -> recoveryCodes(codes, token, returnTo);
            case Outcome.Refused<List<String>, SignInRefusal>(var refusal) ->
                form(request, returnTo, FormErrors.none().add("code", refusal));
        };
    }

    /** Shown in the answer itself: they are known to nobody a moment later. */
    private ModelAndView recoveryCodes(List<String> codes, SessionToken token, ReturnTo next) {
        var onwards = steps.after(token, next).substring("redirect:".length());
        return new ModelAndView("signin/recoveryCodes", Map.of("codes", codes, "onwards", onwards));
    }

    private ModelAndView form(HttpServletRequest request, ReturnTo next, FormErrors errors) {
        return steps.visit(request)
                .map(visit -> switch (own.offer(visit.token())) {
                    case Outcome.Done<SecondFactorOffer, SignInRefusal>(var offer) -> show(offer, next, errors);
                    case Outcome.Refused<SecondFactorOffer, SignInRefusal> _ -> backToSignIn(next);
                })
                .orElseGet(() -> backToSignIn(next));
    }

    private static ModelAndView show(SecondFactorOffer offer, ReturnTo next, FormErrors errors) {
        var model = Map.of("offer", offer, "next", next);
        return errors.isEmpty() ? FormPage.show(VIEW, model) : FormPage.again(VIEW, model, errors);
    }

    private static ModelAndView backToSignIn(ReturnTo next) {
        return new ModelAndView("redirect:" + next.appendTo("/sign-in"));
    }
}
