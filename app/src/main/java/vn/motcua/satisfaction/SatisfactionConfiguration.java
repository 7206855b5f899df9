package vn.motcua.satisfaction;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SatisfactionSettings.class)
class SatisfactionConfiguration {}
