package vn.motcua.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What the demonstration puts in the product's place. */
@Configuration(proxyBeanMethods = false)
class DemonstrationConfiguration {

    @Bean
    @Primary
    DemonstrationClock demonstrationClock() {
        return new DemonstrationClock();
    }
}
