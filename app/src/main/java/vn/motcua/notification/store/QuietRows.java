package vn.motcua.notification.store;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.domain.QuietHours;

/** When phones are left in peace, as officers said last. */
@Repository
public class QuietRows {

    private final JdbcClient database;

    QuietRows(JdbcClient database) {
        this.database = database;
    }

    /** Empty while nobody said anything of the channel. */
    public Optional<QuietHours> of(MessageChannel channel) {
        return database.sql("""
                        select begins, ends, ends_on_days_off from notification.quiet_hours
                        where channel = ? order by id desc limit 1
                        """)
                .param(channel.name())
                .query((row, _) -> new QuietHours(
                        row.getObject("begins", LocalTime.class),
                        row.getObject("ends", LocalTime.class),
                        row.getObject("ends_on_days_off", LocalTime.class)))
                .optional();
    }

    public void enter(MessageChannel channel, QuietHours hours, Instant now, String by) {
        database.sql("""
                        insert into notification.quiet_hours (channel, begins, ends, ends_on_days_off, entered_at, entered_by)
                        values (:channel, :begins, :ends, :endsOnDaysOff, :now, :by)
                        """)
                .param("channel", channel.name())
                .param("begins", hours.from())
                .param("ends", hours.to())
                .param("endsOnDaysOff", hours.toOnDaysOff())
                .param("now", Moments.utc(now))
                .param("by", by)
                .update();
    }
}
