package vn.motcua.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageFilter;
import vn.motcua.notification.MessageId;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.SentMessage;
import vn.motcua.notification.SentMessage.Bill;
import vn.motcua.notification.SentMessage.Course;
import vn.motcua.notification.SentMessages;
import vn.motcua.notification.StopReason;
import vn.motcua.notification.domain.Masked;
import vn.motcua.shared.Money;

@Repository
class StoredSentMessages implements SentMessages {

    private static final String SELECT = """
            select m.*, t.version,""" + RepetitionRows.IS_SENT_AGAIN + """
            as again
            from notification.message m left join notification.template t on t.id = m.template
            """;

    private static final String MATCHING = """
             where (cast(:state as text) is null or m.state = :state)
                and (cast(:reason as text) is null or m.stop_reason = :reason)
                and (cast(:channel as text) is null or m.channel = :channel)
                and (cast(:kind as text) is null or m.kind = :kind)
                and (cast(:from as timestamptz) is null or m.created_at >= :from and m.created_at < :to)
            """;

    private final JdbcClient database;

    StoredSentMessages(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<SentMessage> find(MessageFilter filter, long offset, int size) {
        return matching(SELECT + MATCHING + " order by m.created_at desc, m.id limit :size offset :offset", filter)
                .param("size", size)
                .param("offset", offset)
                .query(StoredSentMessages::message)
                .list();
    }

    @Override
    public long count(MessageFilter filter) {
        return matching(
                        "select count(*) from (select 1 from notification.message m" + MATCHING
                                + " limit :most) counted",
                        filter)
                .param("most", MOST + 1)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<SentMessage> one(MessageId id) {
        return database.sql(SELECT + " where m.id = ?")
                .param(id.value())
                .query(StoredSentMessages::message)
                .optional();
    }

    @Override
    public List<SentMessage> repetitionsOf(MessageId id) {
        return database.sql(SELECT + """
                         join notification.message same on same.about = m.about and same.event = m.event
                            and same.recipient = m.recipient and same.channel = m.channel
                        where same.id = ? order by m.repetition
                        """)
                .param(id.value())
                .query(StoredSentMessages::message)
                .list();
    }

    private JdbcClient.StatementSpec matching(String sql, MessageFilter filter) {
        var from = from(filter);
        var to = to(filter);
        return database.sql(sql)
                .param("state", name(filter.state()))
                .param("reason", name(filter.reason()))
                .param("channel", name(filter.channel()))
                .param("kind", name(filter.kind()))
                .param("from", from == null ? null : from.atStartOfDay().atOffset(WorkingCalendar.ZONE))
                .param("to", to == null ? null : to.atStartOfDay().atOffset(WorkingCalendar.ZONE));
    }

    private static @Nullable LocalDate from(MessageFilter filter) {
        var month = filter.month();
        return filter.day() == null && month != null ? month.atDay(1) : filter.day();
    }

    /** The first day that does not count any more. */
    private static @Nullable LocalDate to(MessageFilter filter) {
        var day = filter.day();
        var month = filter.month();
        if (day != null) {
            return day.plusDays(1);
        }
        return month == null ? null : month.plusMonths(1).atDay(1);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static SentMessage message(ResultSet row, int number) throws SQLException {
        var channel = MessageChannel.valueOf(row.getString("channel"));
        return new SentMessage(
                new MessageId(row.getObject("id", UUID.class)),
                row.getString("code"),
                MessageKind.valueOf(row.getString("kind")),
                row.getBoolean("mandatory"),
                channel,
                MessageLanguage.valueOf(row.getString("language")),
                Masked.of(row.getString("address")),
                channel.isScant() ? Masked.links(row.getString("body")) : "",
                row.getObject("version", Integer.class),
                new Bill(row.getInt("parts"), new Money(row.getLong("cost"))),
                course(row),
                row.getInt("repetition"),
                row.getBoolean("again"));
    }

    private static Course course(ResultSet row) throws SQLException {
        var stop = row.getString("stop_reason");
        return new Course(
                MessageState.valueOf(row.getString("state")),
                stop == null ? null : StopReason.valueOf(stop),
                row.getString("carrier_said"),
                row.getInt("attempts"),
                Moments.instant(row, "created_at"),
                Moments.instant(row, "next_at"),
                Moments.orNull(row, "sent_at"),
                Moments.orNull(row, "delivered_at"));
    }
}
