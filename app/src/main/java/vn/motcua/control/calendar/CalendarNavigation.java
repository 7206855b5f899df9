package vn.motcua.control.calendar;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class CalendarNavigation {

    @Bean
    NavLink calendarLink() {
        return new NavLink(
                        Area.CONTROL,
                        57,
                        "control.nav.calendar",
                        "/control/calendar",
                        Set.of(Role.ADMINISTRATOR, Role.CONTROL_OFFICER, Role.AUDITOR))
                .in("control.nav.organisation");
    }
}
