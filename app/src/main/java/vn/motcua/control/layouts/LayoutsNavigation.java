package vn.motcua.control.layouts;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class LayoutsNavigation {

    @Bean
    NavLink layoutsLink() {
        return new NavLink(
                        Area.CONTROL,
                        61,
                        "control.nav.layouts",
                        "/control/layouts",
                        Set.of(Role.ADMINISTRATOR, Role.CONTROL_OFFICER, Role.AUDITOR))
                .in("control.nav.papers");
    }
}
