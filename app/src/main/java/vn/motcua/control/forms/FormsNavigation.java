package vn.motcua.control.forms;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class FormsNavigation {

    @Bean
    NavLink formsLink() {
        return new NavLink(
                        Area.CONTROL,
                        60,
                        "eforms.desk.title",
                        "/control/forms",
                        Set.of(Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR))
                .in("control.nav.papers");
    }
}
