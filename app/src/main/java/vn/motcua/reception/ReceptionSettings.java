package vn.motcua.reception;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of an installation.
 *
 * @param phonesKept how long the telephone number of an appointment is kept after its time
 */
@ConfigurationProperties("motcua.reception")
public record ReceptionSettings(@DefaultValue("P30D") Duration phonesKept) {}
