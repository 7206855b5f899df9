package vn.motcua.signatures.wiring;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import vn.motcua.signatures.domain.SignatureSettings;

/** Reads the settings {@code motcua.signatures.*}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignatureSettings.class)
class SignatureConfiguration {}
