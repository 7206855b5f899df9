package vn.motcua.postal;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class PostalNavigation {

    private static final Set<Role> AGENTS = Set.of(Role.POSTAL_AGENT);

    @Bean
    NavLink postalTodayLink() {
        return new NavLink(Area.POSTAL, 1, "post.nav.today", "/postal/today", AGENTS);
    }

    @Bean
    NavLink postalAcceptLink() {
        return new NavLink(Area.POSTAL, 2, "post.nav.accept", "/postal/accept", AGENTS);
    }

    @Bean
    NavLink postalCashLink() {
        return new NavLink(Area.POSTAL, 3, "post.nav.cash", "/postal/cash", AGENTS);
    }
}
