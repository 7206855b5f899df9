package vn.motcua.digest.wiring;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code motcua.digest}.
 *
 * @param at when officers are told, in Vietnam's time
 */
@ConfigurationProperties("motcua.digest")
record DigestSettings(@DefaultValue("07:30") LocalTime at) {}
