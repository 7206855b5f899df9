package vn.motcua.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageFigures.Counts;
import vn.motcua.notification.MessageFigures.Oldest;
import vn.motcua.notification.MessageFigures.Stopped;
import vn.motcua.notification.MessageId;
import vn.motcua.notification.StopReason;

/** Counts messages. */
@Repository
public class FigureRows {

    private final JdbcClient database;

    FigureRows(JdbcClient database) {
        this.database = database;
    }

    public Map<MessageChannel, Counts> counts(YearMonth month) {
        var counts = new EnumMap<MessageChannel, Counts>(MessageChannel.class);
        database.sql("""
                        select channel,
                               count(*) filter (where state in ('WAITING', 'SENDING')) as waiting,
                               count(*) filter (where state = 'SENT') as sent,
                               count(*) filter (where state = 'DELIVERED') as delivered,
                               count(*) filter (where state = 'FAILED' and not again) as failed,
                               count(*) filter (where state = 'HELD_BACK' and not again) as held_back,
                               coalesce(sum(parts) filter (where state in ('SENT', 'DELIVERED')), 0) as parts
                        from (select m.*,""" + RepetitionRows.IS_SENT_AGAIN + """
                              as again from notification.message m
                              where created_at >= :from and created_at < :to) of_the_month
                        group by channel
                        """)
                .param("from", from(month))
                .param("to", from(month.plusMonths(1)))
                .query((row, _) -> counts.put(MessageChannel.valueOf(row.getString("channel")), counts(row)))
                .list();
        return counts;
    }

    /** The message that waits longest. */
    public Optional<Oldest> oldest(MessageChannel channel) {
        return database.sql("""
                        select id, created_at, next_at from notification.message
                        where channel = ? and state in ('WAITING', 'SENDING') order by created_at limit 1
                        """)
                .param(channel.name())
                .query((row, _) -> new Oldest(
                        new MessageId(row.getObject("id", UUID.class)),
                        Moments.instant(row, "created_at"),
                        Moments.instant(row, "next_at")))
                .optional();
    }

    public List<Stopped> stopped(YearMonth month) {
        return database.sql("""
                        select channel, stop_reason, count(*) as n from notification.message m
                        where created_at >= :from and created_at < :to and state in ('FAILED', 'HELD_BACK')
                            and not""" + RepetitionRows.IS_SENT_AGAIN + """
                        group by channel, stop_reason order by n desc, channel, stop_reason
                        """)
                .param("from", from(month))
                .param("to", from(month.plusMonths(1)))
                .query((row, _) -> new Stopped(
                        MessageChannel.valueOf(row.getString("channel")),
                        StopReason.valueOf(row.getString("stop_reason")),
                        row.getLong("n")))
                .list();
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("waiting"),
                row.getLong("sent"),
                row.getLong("delivered"),
                row.getLong("failed"),
                row.getLong("held_back"),
                row.getLong("parts"));
    }

    private static OffsetDateTime from(YearMonth month) {
        return month.atDay(1).atStartOfDay().atOffset(WorkingCalendar.ZONE);
    }
}
