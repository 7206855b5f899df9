package vn.motcua.control.results;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class ResultTypesNavigation {

    @Bean
    NavLink resultTypesLink() {
        return new NavLink(
                        Area.CONTROL,
                        53,
                        "control.nav.result-types",
                        "/control/result-types",
                        Set.of(Role.ADMINISTRATOR, Role.CONTROL_OFFICER, Role.AUDITOR))
                .in("control.nav.procedures");
    }
}
