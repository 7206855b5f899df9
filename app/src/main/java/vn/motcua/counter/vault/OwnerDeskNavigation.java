package vn.motcua.counter.vault;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class OwnerDeskNavigation {

    @Bean
    NavLink ownerDeskLink() {
        return new NavLink(Area.COUNTER, 31, "counter.nav.vault", "/counter/vault", Set.of(Role.RECEPTION_OFFICER));
    }
}
