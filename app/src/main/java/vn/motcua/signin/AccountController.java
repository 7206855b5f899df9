package vn.motcua.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.digest.MorningNotices;
import vn.motcua.identity.AllowSignedIn;
import vn.motcua.identity.OpenSession;
import vn.motcua.identity.SecurityEvent;
import vn.motcua.identity.SecurityLog;
import vn.motcua.identity.SignedInPerson;
import vn.motcua.web.Page;

/** What people see of their own account, and what lately happened to it. */
@Controller
class AccountController {

    private static final int LATEST = 10;

    private final Steps steps;
    private final PostChoices choices;
    private final SecurityLog log;
    private final MorningNotices notices;

    AccountController(Steps steps, PostChoices choices, SecurityLog log, MorningNotices notices) {
        this.steps = steps;
        this.choices = choices;
        this.log = log;
        this.notices = notices;
    }

    @AllowSignedIn
    @GetMapping("/account")
    ModelAndView show(HttpServletRequest request, SignedInPerson person, Page page) {
        boolean secondFactor = steps.visit(request)
                .map(Visit::session)
                .filter(OpenSession::secondFactorEnrolled)
                .isPresent();
        return new ModelAndView(
                "signin/account",
                Map.of(
                        "person",
                        person,
                        "choices",
                        choices.of(person.account(), page),
                        "secondFactor",
                        secondFactor,
                        "digest",
                        notices.areWanted(person.account()),
                        "home",
                        steps.home(person.actor()),
                        "events",
                        latest(person)));
    }

    private List<SecurityEvent> latest(SignedInPerson person) {
        return log.latest(Optional.of(person.account()), Long.MAX_VALUE).stream()
                .limit(LATEST)
                .toList();
    }
}
