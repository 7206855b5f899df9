package vn.motcua.filing.wiring;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import vn.motcua.filing.FilingSettings;

/** Reads the settings {@code motcua.filing}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FilingSettings.class)
class FilingConfiguration {}
