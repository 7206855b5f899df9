package vn.motcua.payment.platforms;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.motcua.identity.spi.FormTargets;
import vn.motcua.identity.spi.MachineDoors;
import vn.motcua.payment.spi.PaymentPlatform;

/** The platforms for which there are settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaymentSettings.class)
class PlatformConfiguration {

    @Bean
    @Order(1)
    @ConditionalOnProperty("motcua.payment.payplat.url")
    PaymentPlatform payPlat(PaymentSettings settings, Accounts accounts, Clock clock) {
        var payplat = settings.payplat();
        if (payplat == null) {
            throw new IllegalStateException("motcua.payment.payplat has an address but nothing else");
        }
        return new PayPlatPlatform(payplat, accounts, new Wire(settings.patience()), clock);
    }

    @Bean
    @Order(2)
    @ConditionalOnProperty("motcua.payment.paygov.url")
    PaymentPlatform payGov(PaymentSettings settings, Clock clock) {
        var paygov = settings.paygov();
        if (paygov == null) {
            throw new IllegalStateException("motcua.payment.paygov has an address but nothing else");
        }
        return new PayGovPlatform(paygov, new Wire(settings.patience()), clock);
    }

    /** The button that pays is a form, and leads there. */
    @Bean
    FormTargets platformsAsFormTargets(ObjectProvider<PaymentPlatform> platforms) {
        return () -> platforms.stream().map(PaymentPlatform::origin).collect(Collectors.toSet());
    }

    /** Platforms have no form of ours; their messages prove themselves. */
    @Bean
    MachineDoors paymentCallbacks() {
        return () -> Set.of("/payments/callbacks/*");
    }
}
