package vn.motcua.control.certification;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class CopyFeesNavigation {

    @Bean
    NavLink copyFeesLink() {
        return new NavLink(
                        Area.CONTROL,
                        78,
                        "certification.fees.nav",
                        "/control/certification-fees",
                        Set.of(Role.CONTROL_OFFICER, Role.AUDITOR))
                .in("control.nav.papers");
    }
}
