package vn.motcua.office.feedback;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(value = "officeFeedbackNavigation", proxyBeanMethods = false)
class FeedbackNavigation {

    private static final String GROUP = "feedback.nav.staff";

    @Bean
    NavLink feedbackInboxLink() {
        return new NavLink(
                        Area.OFFICE,
                        5,
                        "feedback.nav.list",
                        "/office/feedback",
                        Set.of(
                                Role.CASE_OFFICER,
                                Role.DIVISION_HEAD,
                                Role.AGENCY_HEAD,
                                Role.CONTROL_OFFICER,
                                Role.AUDITOR))
                .in(GROUP);
    }

    @Bean
    NavLink feedbackEntryLink() {
        return new NavLink(Area.OFFICE, 6, "feedback.nav.entry", "/control/feedback/new", Set.of(Role.CONTROL_OFFICER))
                .in(GROUP);
    }

    /** At the desk the row of the navigation is full. */
    @Bean
    NavLink feedbackAtTheDeskLink() {
        return new NavLink(
                        Area.COUNTER, 60, "feedback.nav.entry", "/control/feedback/new", Set.of(Role.RECEPTION_OFFICER))
                .in("counter.nav.desk");
    }
}
