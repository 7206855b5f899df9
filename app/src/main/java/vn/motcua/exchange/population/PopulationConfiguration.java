package vn.motcua.exchange.population;

import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.organisation.Areas;

/** The population database, where its address is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PopulationSettings.class)
class PopulationConfiguration {

    @Bean
    @ConditionalOnProperty("motcua.exchange.population.url")
    PopulationDatabase populationDatabase(PopulationSettings settings, Areas areas, Clock clock) {
        return new PopulationDatabase(
                new SoapWire(Objects.requireNonNull(settings.url()), settings.authorization(), settings.patience()),
                settings,
                new Residence(areas, clock));
    }
}
