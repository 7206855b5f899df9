package vn.motcua.control.reception;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class ReceptionNavigation {

    @Bean
    NavLink receptionSetupLink() {
        return new NavLink(
                        Area.CONTROL,
                        80,
                        "reception.nav.setup",
                        "/control/reception",
                        Set.of(Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR))
                .in("control.nav.procedures");
    }
}
