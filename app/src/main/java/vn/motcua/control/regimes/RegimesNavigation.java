package vn.motcua.control.regimes;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class RegimesNavigation {

    @Bean
    NavLink regimesLink() {
        return new NavLink(
                        Area.CONTROL,
                        52,
                        "control.nav.regimes",
                        "/control/regimes",
                        Set.of(Role.ADMINISTRATOR, Role.CONTROL_OFFICER, Role.AUDITOR))
                .in("control.nav.procedures");
    }
}
