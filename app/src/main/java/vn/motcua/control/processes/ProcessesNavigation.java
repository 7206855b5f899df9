package vn.motcua.control.processes;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class ProcessesNavigation {

    @Bean
    NavLink processesLink() {
        return new NavLink(
                        Area.CONTROL,
                        51,
                        "process.page.nav",
                        "/control/processes",
                        Set.of(Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR))
                .in("control.nav.procedures");
    }
}
