package vn.motcua.portal.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.applicant.ApplicantCookie;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.applicant.SignOnRefusal;
import vn.motcua.applicant.SignOns;
import vn.motcua.applicant.SignOns.Begun;
import vn.motcua.applicant.SignOns.NotSignedOn;
import vn.motcua.applicant.SignOns.SignedOn;
import vn.motcua.applicant.SignOns.WayBack;
import vn.motcua.identity.Public;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.ReturnTo;

/** To an e-ID provider and back. Where the person wanted to go is remembered here, never in the provider's address. */
@Controller
@Public
@RequestMapping("/sign-on")
class SignOnController {

    private static final String VIEW = "portal/signon/choice";
    private static final String HOME = "/my";
    private static final int LONGEST = 4000;

    private final SignOns signOns;
    private final CurrentApplicant current;

    SignOnController(SignOns signOns, CurrentApplicant current) {
        this.signOns = signOns;
        this.current = current;
    }

    @GetMapping
    ModelAndView choice(@RequestParam(defaultValue = "") String next, @RequestParam(defaultValue = "") String done) {
        return current.find().isPresent() ? to(home(next)) : FormPage.show(VIEW, model(next, done));
    }

    /** Led to by a link, for a form may not lead to another host; the state that begins here is bound to the browser. */
    @GetMapping("/begin/{provider}")
    ModelAndView begin(
            @PathVariable String provider,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return switch (signOns.begin(provider, ReturnTo.of(next).path(), callback())) {
            case Outcome.Done<Begun, SignOnRefusal>(var begun) -> {
                ApplicantCookie.ATTEMPT.write(request, response, begun.browser());
                yield to(begun.redirect().toString());
            }
            case Outcome.Refused<Begun, SignOnRefusal>(var refusal) -> refused(next, refusal);
        };
    }

    @GetMapping("/callback")
    ModelAndView callback(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String error,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var browser = ApplicantCookie.ATTEMPT.read(request);
        ApplicantCookie.ATTEMPT.clear(request, response);
        var back = new WayBack(cut(state), cut(code), cut(error));
        return switch (signOns.complete(back, browser, callback())) {
            case Outcome.Done<SignedOn, NotSignedOn>(var signedOn) -> {
                ApplicantCookie.SESSION.write(request, response, signedOn.session());
                yield to(home(signedOn.next()));
            }
            case Outcome.Refused<SignedOn, NotSignedOn>(var refusal) -> refused(refusal.next(), refusal.why());
        };
    }

    /** Ends the session here, and then the sign-on at the provider, so that the next one at this machine is asked anew. */
    @PostMapping("/end")
    ModelAndView end(HttpServletRequest request, HttpServletResponse response) {
        var session = ApplicantCookie.SESSION.read(request);
        var back = UriComponentsBuilder.fromUri(address("/sign-on"))
                .query("done=signed-off")
                .build()
                .toUri();
        var atProvider = session.flatMap(secret -> signOns.endAtProvider(secret, back));
        session.ifPresent(signOns::end);
        ApplicantCookie.SESSION.clear(request, response);
        return to(atProvider.map(URI::toString).orElse("/sign-on?done=signed-off"));
    }

    private ModelAndView refused(String next, SignOnRefusal refusal) {
        var page = FormPage.again(VIEW, model(next, ""), FormErrors.none().add("provider", refusal));
        if (refusal instanceof SignOnRefusal.ProviderAway) {
            page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return page;
    }

    private Map<String, ?> model(String next, String done) {
        return Map.of(
                "providers", signOns.providers(), "next", ReturnTo.of(next).path(), "done", done);
    }

    private static String home(String next) {
        var returnTo = ReturnTo.of(next);
        return returnTo.isSomewhere() ? returnTo.path() : HOME;
    }

    private static ModelAndView to(String address) {
        var redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        return new ModelAndView(redirect);
    }

    private static URI callback() {
        return address("/sign-on/callback");
    }

    private static URI address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(path)
                .build()
                .toUri();
    }

    private static String cut(String text) {
        return Optional.of(text).filter(found -> found.length() <= LONGEST).orElse("");
    }
}
