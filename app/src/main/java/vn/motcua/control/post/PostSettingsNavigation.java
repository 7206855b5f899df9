package vn.motcua.control.post;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class PostSettingsNavigation {

    @Bean
    NavLink postSettingsLink() {
        return new NavLink(
                        Area.CONTROL,
                        79,
                        "post.settings.nav",
                        "/control/post",
                        Set.of(Role.CONTROL_OFFICER, Role.AUDITOR))
                .in("control.nav.procedures");
    }
}
