package vn.motcua.satisfaction;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of an installation.
 *
 * @param linkLasts how long somebody may rate after the result
 * @param fewest how many have to have rated before a score is shown, at least 1
 */
@ConfigurationProperties("motcua.satisfaction")
public record SatisfactionSettings(
        @DefaultValue("P30D") Duration linkLasts,
        @DefaultValue("5") int fewest) {}
