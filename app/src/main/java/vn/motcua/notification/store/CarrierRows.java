package vn.motcua.notification.store;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageFigures.Carrier;
import vn.motcua.notification.MessageFigures.Oldest;

/** Whether carriers answer, and since when they do not. */
@Repository
public class CarrierRows {

    private final JdbcClient database;
    private final Clock clock;

    CarrierRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** It took a message or refused it; noted once a minute while nothing changes. */
    public void answered(MessageChannel channel) {
        database.sql("""
                        insert into notification.carrier as c (channel, answered_at) values (:channel, :now)
                        on conflict (channel) do update set answered_at = excluded.answered_at, away_since = null, said = ''
                        where c.away_since is not null or c.answered_at is null
                            or c.answered_at < excluded.answered_at - interval '1 minute'
                        """)
                .param("channel", channel.name())
                .param("now", Moments.utc(clock.instant()))
                .update();
    }

    /** It did not answer, or not to be understood. */
    public void away(MessageChannel channel, String said) {
        database.sql("""
                        insert into notification.carrier as c (channel, away_since, said) values (:channel, :now, :said)
                        on conflict (channel) do update
                        set away_since = coalesce(c.away_since, excluded.away_since), said = excluded.said
                        """)
                .param("channel", channel.name())
                .param("now", Moments.utc(clock.instant()))
                .param("said", Outbox.cut(said))
                .update();
    }

    public Carrier of(MessageChannel channel, boolean isSetUp, Optional<Oldest> oldest) {
        return database.sql("select answered_at, away_since, said from notification.carrier where channel = ?")
                .param(channel.name())
                .query((row, _) -> new Carrier(
                        channel,
                        isSetUp,
                        Moments.orNull(row, "answered_at"),
                        Moments.orNull(row, "away_since"),
                        row.getString("said"),
                        oldest))
                .optional()
                .orElseGet(() -> new Carrier(channel, isSetUp, null, null, "", oldest));
    }
}
