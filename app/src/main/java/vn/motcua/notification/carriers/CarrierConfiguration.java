package vn.motcua.notification.carriers;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.spi.MachineDoors;
import vn.motcua.notification.spi.MessageCarrier;
import vn.motcua.notification.spi.Reports;

/** The carriers that the settings {@code motcua.notification.carriers} name. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CarrierSettings.class)
class CarrierConfiguration {

    private static final String SMS_REPORTS = "/carriers/sms/reports";
    private static final String ZALO_EVENTS = "/carriers/zalo/events";

    @Bean
    MachineDoors carrierCallbacks() {
        return () -> Set.of(SMS_REPORTS, ZALO_EVENTS);
    }

    @Bean
    @ConditionalOnProperty("motcua.notification.carriers.email.host")
    MessageCarrier mailServer(CarrierSettings settings, Clock clock) {
        return new MailServer(Objects.requireNonNull(settings.email()), settings.patience(), clock);
    }

    @Bean
    @ConditionalOnProperty("motcua.notification.carriers.sms.url")
    MessageCarrier smsGateway(
            CarrierSettings settings,
            @Value("${motcua.public-address:http://localhost:8080}") String publicAddress,
            Clock clock) {
        var reports = URI.create(publicAddress.replaceAll("/+$", "") + SMS_REPORTS);
        return new SmsGateway(Objects.requireNonNull(settings.sms()), settings.patience(), reports, clock);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty("motcua.notification.carriers.smpp.host")
    MessageCarrier shortMessageCentre(CarrierSettings settings, Reports reports, Clock clock) {
        return new ShortMessageCentre(Objects.requireNonNull(settings.smpp()), settings.patience(), reports, clock);
    }

    @Bean
    @ConditionalOnProperty("motcua.notification.carriers.zalo.access-token")
    MessageCarrier zaloAccount(CarrierSettings settings) {
        return new ZaloAccount(Objects.requireNonNull(settings.zalo()), settings.patience());
    }
}
