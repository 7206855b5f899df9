package vn.motcua.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.identity.SessionCookie;
import vn.motcua.identity.SessionToken;
import vn.motcua.identity.SignIn;
import vn.motcua.identity.SignInStep;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;
import vn.motcua.web.ReturnTo;

/** Leads from each step of signing in to the next, and home at the end. */
@Component
class Steps {

    private final SignIn signIn;
    private final List<NavLink> links;

    Steps(SignIn signIn, ObjectProvider<NavLink> links) {
        this.signIn = signIn;
        this.links = links.stream()
                .filter(link -> link.area().isStaff())
                .sorted(Comparator.comparing(NavLink::area).thenComparing(NavLink::order))
                .toList();
    }

    Optional<Visit> visit(HttpServletRequest request) {
        return SessionCookie.read(request)
                .flatMap(token -> signIn.session(token).map(session -> new Visit(token, session)));
    }

    /** The visit, when just this step is what is owed. */
    Optional<Visit> visitOwing(SignInStep step, HttpServletRequest request) {
        return visit(request).filter(visit -> visit.session().owes() == step);
    }

    /** A redirect to what comes next. */
    String after(SessionToken token, ReturnTo next) {
        return "redirect:"
                + signIn.session(token)
                        .map(session -> switch (session.owes()) {
                            case SECOND_FACTOR -> next.appendTo("/sign-in/code");
                            case NEW_PASSWORD -> next.appendTo("/sign-in/password");
                            case ENROL_SECOND_FACTOR -> next.appendTo("/sign-in/second-factor");
                            case CHOOSE_POST -> next.appendTo("/account/post");
                            case NOTHING -> next.isSomewhere() ? next.path() : home(session.actor());
                        })
                        .orElse(next.appendTo("/sign-in"));
    }

    /** The first page where the role works, what is used every minute first; the person's own account where there is none. */
    String home(Optional<Actor.Staff> actor) {
        return actor.flatMap(staff -> firstLink(staff.role())).orElse("/account");
    }

    private Optional<String> firstLink(Role role) {
        var atWork = Comparator.comparing((NavLink link) -> link.area() != workplace(role));
        return links.stream()
                .filter(link -> link.roles().contains(role))
                .min(atWork.thenComparing(link -> link.group() != null))
                .map(NavLink::href);
    }

    private static Area workplace(Role role) {
        return switch (role) {
            case RECEPTION_OFFICER -> Area.COUNTER;
            case CASE_OFFICER, DIVISION_HEAD, AGENCY_HEAD, RECORDS_CLERK, AUDITOR -> Area.OFFICE;
            case CONTROL_OFFICER, ADMINISTRATOR -> Area.CONTROL;
            case POSTAL_AGENT -> Area.POSTAL;
        };
    }
}
