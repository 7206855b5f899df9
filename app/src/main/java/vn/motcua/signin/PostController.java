package vn.motcua.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.AllowSignedIn;
import vn.motcua.identity.SessionCookie;
import vn.motcua.identity.SignIn;
import vn.motcua.identity.SignInRefusal;
import vn.motcua.identity.SignedInPerson;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PostId;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.ReturnTo;

/** Which of several posts the person acts under from now on. */
@Controller
@AllowSignedIn
@RequestMapping("/account/post")
class PostController {

    private static final String VIEW = "signin/post";

    private final SignIn signIn;
    private final Steps steps;
    private final PostChoices choices;

    PostController(SignIn signIn, Steps steps, PostChoices choices) {
        this.signIn = signIn;
        this.steps = steps;
        this.choices = choices;
    }

    @GetMapping
    ModelAndView form(SignedInPerson person, Page page, @RequestParam(required = false) @Nullable String next) {
        return FormPage.show(VIEW, model(person, page, ReturnTo.of(next)));
    }

    @PostMapping
    ModelAndView choose(
            HttpServletRequest request,
            SignedInPerson person,
            Page page,
            @RequestParam(required = false) @Nullable String post,
            @RequestParam(required = false) @Nullable String next) {
        var returnTo = ReturnTo.of(next);
        var token = SessionCookie.read(request);
        var chosen = id(post);
        if (token.isEmpty() || chosen.isEmpty()) {
            var errors = FormErrors.none().add("post", "signin.post.missing");
            return FormPage.again(VIEW, model(person, page, returnTo), errors);
        }
        return switch (signIn.choosePost(token.get(), chosen.get())) {
            case Outcome.Done<Actor.Staff, SignInRefusal> _ -> new ModelAndView(steps.after(token.get(), returnTo));
            case Outcome.Refused<Actor.Staff, SignInRefusal>(var refusal) ->
                FormPage.again(
                        VIEW, model(person, page, returnTo), FormErrors.none().add("post", refusal));
        };
    }

    private Map<String, ?> model(SignedInPerson person, Page page, ReturnTo next) {
        var current = person.actor().map(actor -> actor.post().toString()).orElse("");
        return Map.of("choices", choices.of(person.account(), page), "current", current, "next", next);
    }

    private static Optional<PostId> id(@Nullable String post) {
        try {
            return Optional.ofNullable(post).map(PostId::of);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
