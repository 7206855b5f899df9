package vn.motcua.portal.questions;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(value = "portalQuestionsNavigation", proxyBeanMethods = false)
class QuestionsNavigation {

    @Bean
    NavLink questionsLink() {
        return new NavLink(Area.PORTAL, 5, "questions.nav", "/questions", Set.of());
    }
}
