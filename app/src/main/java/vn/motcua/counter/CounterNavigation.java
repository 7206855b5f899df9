package vn.motcua.counter;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class CounterNavigation {

    private static final Set<Role> DESK = Set.of(Role.RECEPTION_OFFICER);

    @Bean
    NavLink intakeLink() {
        return new NavLink(Area.COUNTER, 1, "counter.nav.intake", "/counter/intake", DESK);
    }

    @Bean
    NavLink todayLink() {
        return new NavLink(Area.COUNTER, 3, "counter.nav.today", "/counter/today", DESK).in("counter.nav.desk");
    }

    @Bean
    NavLink queueLink() {
        return new NavLink(Area.COUNTER, 2, "reception.nav.queue", "/counter/tickets", DESK).in("counter.nav.desk");
    }

    @Bean
    NavLink queueFiguresLink() {
        return new NavLink(
                        Area.COUNTER,
                        10,
                        "reception.nav.figures",
                        "/counter/queue",
                        Set.of(Role.RECEPTION_OFFICER, Role.DIVISION_HEAD, Role.AGENCY_HEAD))
                .in("counter.nav.desk");
    }

    @Bean
    NavLink waitingLink() {
        return new NavLink(Area.COUNTER, 4, "counter.nav.waiting", "/counter/waiting", DESK).in("counter.nav.desk");
    }

    @Bean
    NavLink resultsLink() {
        return new NavLink(Area.COUNTER, 2, "counter.nav.results", "/counter/results", DESK);
    }

    @Bean
    NavLink logbookLink() {
        return new NavLink(
                Area.COUNTER,
                9,
                "counter.nav.logbook",
                "/counter/logbook",
                Set.of(Role.RECEPTION_OFFICER, Role.CONTROL_OFFICER, Role.AUDITOR));
    }

    @Bean
    NavLink handOversLink() {
        return new NavLink(Area.COUNTER, 5, "counter.nav.hand-overs", "/counter/hand-overs", DESK)
                .in("counter.nav.desk");
    }

    @Bean
    NavLink scansLink() {
        return new NavLink(
                        Area.COUNTER,
                        6,
                        "counter.nav.scans",
                        "/counter/scans",
                        Set.of(Role.RECEPTION_OFFICER, Role.CASE_OFFICER))
                .in("counter.nav.papers");
    }

    @Bean
    NavLink postLink() {
        return new NavLink(Area.COUNTER, 8, "post.nav.desk", "/counter/post", DESK);
    }
}
