package vn.motcua.control.find;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class FindNavigation {

    private static final Set<Role> READERS = Set.of(Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR);

    @Bean
    NavLink searchWordsLink() {
        return new NavLink(Area.CONTROL, 51, "find.nav.words", "/control/search-words", READERS)
                .in("control.nav.procedures");
    }

    @Bean
    NavLink lifeEventsLink() {
        return new NavLink(Area.CONTROL, 52, "find.nav.life-events", "/control/life-events", READERS)
                .in("control.nav.procedures");
    }
}
