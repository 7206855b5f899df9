package vn.motcua.counter.certification;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.certification.CertifiedCopies;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class CertificationNavigation {

    @Bean
    NavLink certifiedCopiesLink() {
        return new NavLink(
                        Area.COUNTER,
                        7,
                        "counter.nav.certification",
                        "/counter/certified-copies",
                        Set.of(Role.RECEPTION_OFFICER))
                .in("counter.nav.papers");
    }

    @Bean
    NavLink certifiedCopiesOfTheOfficeLink() {
        return new NavLink(
                Area.OFFICE,
                60,
                "counter.nav.certification",
                "/counter/certified-copies",
                Set.of(Role.AGENCY_HEAD, Role.RECORDS_CLERK));
    }

    /** For the few who are authorised, not for everyone who might be. */
    @Bean
    NavLink certifiedCopiesOfTheAuthorisedLink(CertifiedCopies copies) {
        return new NavLink(
                        Area.OFFICE,
                        60,
                        "counter.nav.certification",
                        "/counter/certified-copies",
                        Set.of(Role.CASE_OFFICER, Role.DIVISION_HEAD))
                .among(copies::mayCertify);
    }
}
