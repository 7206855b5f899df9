package vn.motcua.control.history;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class HistoryNavigation {

    @Bean
    NavLink historyLink() {
        return new NavLink(
                        Area.CONTROL,
                        70,
                        "control.nav.history",
                        "/control/history",
                        Set.of(Role.ADMINISTRATOR, Role.AUDITOR))
                .in("control.nav.papers");
    }
}
