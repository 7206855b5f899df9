package vn.motcua.control.vault;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class VaultNavigation {

    @Bean
    NavLink vaultLink() {
        return new NavLink(
                        Area.CONTROL,
                        64,
                        "control.nav.vault",
                        "/control/vault",
                        Set.of(Role.CONTROL_OFFICER, Role.AUDITOR))
                .in("control.nav.papers");
    }
}
