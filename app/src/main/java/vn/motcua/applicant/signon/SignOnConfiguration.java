package vn.motcua.applicant.signon;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.applicant.signon.EidSettings.Provider;
import vn.motcua.identity.spi.FormTargets;

/** Reads the settings {@code motcua.sign-on}, and lets the form that signs off lead to the providers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EidSettings.class)
class SignOnConfiguration {

    @Bean
    FormTargets providersAsFormTargets(EidSettings settings) {
        var origins = settings.providers().values().stream()
                .flatMap(SignOnConfiguration::addresses)
                .map(address -> address.getScheme() + "://" + address.getRawAuthority())
                .collect(Collectors.toSet());
        return () -> origins;
    }

    private static Stream<URI> addresses(Provider provider) {
        return Stream.concat(Stream.of(URI.create(provider.issuer())), Stream.ofNullable(provider.endSession()));
    }
}
