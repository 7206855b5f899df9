package vn.motcua.control.digitisation;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class DigitisationNavigation {

    @Bean
    NavLink digitisationLink() {
        return new NavLink(
                        Area.CONTROL,
                        63,
                        "control.digitisation.nav",
                        "/control/digitisation",
                        Set.of(Role.CONTROL_OFFICER, Role.AUDITOR))
                .in("control.nav.papers");
    }
}
