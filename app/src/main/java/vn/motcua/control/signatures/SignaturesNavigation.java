package vn.motcua.control.signatures;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class SignaturesNavigation {

    @Bean
    NavLink signingKeysLink() {
        return new NavLink(
                        Area.CONTROL,
                        56,
                        "control.nav.signing-keys",
                        "/control/signing-keys",
                        Set.of(Role.ADMINISTRATOR, Role.AUDITOR))
                .in("control.nav.organisation");
    }
}
