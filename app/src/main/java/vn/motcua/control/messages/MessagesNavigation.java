package vn.motcua.control.messages;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class MessagesNavigation {

    @Bean
    NavLink messagesLink() {
        return new NavLink(
                        Area.CONTROL,
                        32,
                        "messages.nav",
                        "/control/messages",
                        Set.of(Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR))
                .in("control.nav.procedures");
    }
}
