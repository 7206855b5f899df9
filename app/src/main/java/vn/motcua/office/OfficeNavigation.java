package vn.motcua.office;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(proxyBeanMethods = false)
class OfficeNavigation {

    @Bean
    NavLink inboxLink() {
        return new NavLink(
                Area.OFFICE,
                1,
                "office.nav.inbox",
                "/office/inbox",
                Set.of(
                        Role.RECEPTION_OFFICER,
                        Role.CASE_OFFICER,
                        Role.DIVISION_HEAD,
                        Role.AGENCY_HEAD,
                        Role.RECORDS_CLERK));
    }

    @Bean
    NavLink signingLink() {
        return new NavLink(
                Area.OFFICE, 3, "office.nav.signing", "/office/signing", Set.of(Role.AGENCY_HEAD, Role.DIVISION_HEAD));
    }

    @Bean
    NavLink issuingLink() {
        return new NavLink(Area.OFFICE, 3, "office.nav.issuing", "/office/issuing", Set.of(Role.RECORDS_CLERK));
    }

    @Bean
    NavLink officeSearchLink() {
        return new NavLink(
                Area.OFFICE,
                2,
                "office.nav.search",
                "/office/search",
                Set.of(
                        Role.RECEPTION_OFFICER,
                        Role.CASE_OFFICER,
                        Role.DIVISION_HEAD,
                        Role.AGENCY_HEAD,
                        Role.RECORDS_CLERK,
                        Role.CONTROL_OFFICER,
                        Role.AUDITOR));
    }
}
