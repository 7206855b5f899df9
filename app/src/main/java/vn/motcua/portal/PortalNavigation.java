package vn.motcua.portal;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class PortalNavigation {

    @Bean
    NavLink homeLink() {
        return new NavLink(Area.PORTAL, 1, "portal.nav.home", "/", Set.of());
    }

    @Bean
    NavLink proceduresLink() {
        return new NavLink(Area.PORTAL, 2, "portal.nav.procedures", "/procedures", Set.of());
    }

    @Bean
    NavLink trackingLink() {
        return new NavLink(Area.PORTAL, 3, "portal.nav.tracking", "/tracking", Set.of());
    }

    @Bean
    NavLink centresLink() {
        return new NavLink(Area.PORTAL, 5, "reception.nav.centres", "/centres", Set.of());
    }

    @Bean
    NavLink verifyLink() {
        return new NavLink(Area.PORTAL, 4, "portal.nav.verify", "/verify", Set.of());
    }
}
