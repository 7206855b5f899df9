package vn.motcua.portal.feedback;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.web.Area;
import vn.motcua.web.NavLink;

@Configuration(value = "portalFeedbackNavigation", proxyBeanMethods = false)
class FeedbackNavigation {

    @Bean
    NavLink feedbackLink() {
        return new NavLink(Area.PORTAL, 6, "feedback.nav", "/feedback", Set.of());
    }
}
