package vn.motcua.control.accounts;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class AccountsNavigation {

    @Bean
    NavLink accountsLink() {
        return new NavLink(
                        Area.CONTROL,
                        55,
                        "control.nav.accounts",
                        "/control/accounts",
                        Set.of(Role.ADMINISTRATOR, Role.AUDITOR))
                .in("control.nav.organisation");
    }
}
