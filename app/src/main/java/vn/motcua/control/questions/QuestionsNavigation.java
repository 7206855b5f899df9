package vn.motcua.control.questions;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(value = "controlQuestionsNavigation", proxyBeanMethods = false)
class QuestionsNavigation {

    @Bean
    NavLink questionsDeskLink() {
        return new NavLink(
                        Area.OFFICE,
                        7,
                        "questions.nav",
                        "/control/questions",
                        Set.of(Role.CONTROL_OFFICER, Role.AUDITOR))
                .in("feedback.nav.staff");
    }
}
