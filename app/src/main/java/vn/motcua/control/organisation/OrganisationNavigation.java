package vn.motcua.control.organisation;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class OrganisationNavigation {

    @Bean
    NavLink organisationLink() {
        return new NavLink(
                        Area.CONTROL,
                        54,
                        "organisation.page.nav",
                        "/control/organisation",
                        Set.of(Role.ADMINISTRATOR, Role.CONTROL_OFFICER, Role.AUDITOR))
                .in("control.nav.organisation");
    }
}
