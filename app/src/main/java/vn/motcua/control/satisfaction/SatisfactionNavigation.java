package vn.motcua.control.satisfaction;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class SatisfactionNavigation {

    @Bean
    NavLink satisfactionLink() {
        return new NavLink(
                        Area.CONTROL,
                        7,
                        "satisfaction.nav",
                        "/control/satisfaction",
                        Set.of(Role.CONTROL_OFFICER, Role.AUDITOR, Role.AGENCY_HEAD))
                .in("feedback.nav.staff");
    }
}
