package vn.motcua.control.reuse;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class ReuseNavigation {

    @Bean
    NavLink reuseLink() {
        return new NavLink(
                        Area.CONTROL,
                        62,
                        "control.nav.reuse",
                        "/control/reuse",
                        Set.of(Role.ADMINISTRATOR, Role.CONTROL_OFFICER, Role.AUDITOR))
                .in("control.nav.papers");
    }
}
