package vn.motcua.notification.wiring;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.notification.domain.QuietHours;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessageSettings.class)
class MessageConfiguration {

    @Bean
    QuietHours quietHours(MessageSettings settings) {
        return settings.quietHours();
    }
}
