package vn.motcua.notification.wiring;

import java.time.LocalTime;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.motcua.notification.domain.QuietHours;

/**
 * How messages are sent.
 *
 * @param quiet when phones are left in peace
 * @param senders how many messages a node hands over at once on one channel
 * @param appointmentsADay how many messages of appointments one number gets a day, since anybody may book with it
 * @param keep after which time messages are erased, with addresses and texts
 */
@ConfigurationProperties("motcua.notification")
record MessageSettings(
        @DefaultValue Quiet quiet,
        @DefaultValue("4") int senders,
        @DefaultValue("3") int appointmentsADay,
        @DefaultValue("P2Y") Period keep) {

    /** In Vietnam's time. */
    record Quiet(
            @DefaultValue("21:00") LocalTime from,
            @DefaultValue("07:00") LocalTime to,
            @DefaultValue("08:00") LocalTime toOnDaysOff) {}

    QuietHours quietHours() {
        return new QuietHours(quiet.from(), quiet.to(), quiet.toOnDaysOff());
    }
}
