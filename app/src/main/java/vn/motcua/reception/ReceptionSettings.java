package vn.motcua.reception;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of an installation.
 *
 * @param phonesKept how long the telephone number of an appointment is kept after its time
 * @param mostFromAnAddress how many appointments may be booked from one network address within an hour; mobile networks and
 *     offices share addresses
 */
@ConfigurationProperties("motcua.reception")
public record ReceptionSettings(
        @DefaultValue("P30D") Duration phonesKept,
        @DefaultValue("30") int mostFromAnAddress) {}
