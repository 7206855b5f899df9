package vn.motcua.control.archive;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class ArchiveNavigation {

    @Bean
    NavLink archiveLink() {
        return new NavLink(
                        Area.CONTROL,
                        65,
                        "archive.page.nav",
                        "/control/archive",
                        Set.of(Role.CONTROL_OFFICER, Role.RECORDS_CLERK, Role.AUDITOR))
                .in("control.nav.papers");
    }
}
