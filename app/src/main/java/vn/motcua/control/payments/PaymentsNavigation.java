package vn.motcua.control.payments;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class PaymentsNavigation {

    private static final Set<Role> READERS = Set.of(Role.CONTROL_OFFICER, Role.AUDITOR);

    @Bean
    NavLink paymentsLink() {
        return new NavLink(Area.CONTROL, 30, "payment.control.nav", "/control/payments", READERS)
                .in("control.nav.procedures");
    }

    @Bean
    NavLink reductionsLink() {
        return new NavLink(Area.CONTROL, 31, "payment.reductions.nav", "/control/fee-reductions", READERS)
                .in("control.nav.procedures");
    }
}
