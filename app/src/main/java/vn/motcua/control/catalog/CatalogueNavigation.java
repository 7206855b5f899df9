package vn.motcua.control.catalog;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class CatalogueNavigation {

    @Bean
    NavLink catalogueLink() {
        return new NavLink(
                        Area.CONTROL,
                        50,
                        "catalog.page.nav",
                        "/control/catalog",
                        Set.of(Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR))
                .in("control.nav.procedures");
    }
}
