package vn.motcua.notification.store;

import static vn.motcua.notification.store.Moments.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageId;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.StopReason;
import vn.motcua.notification.spi.Letter;

/** What is to be sent, and how far it came. */
@Repository
public class Outbox {

    /** How long a node may take to hand one message over; then another takes it up. Longer than every carrier's patience. */
    public static final Duration CLAIM = Duration.ofMinutes(2);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final Clock clock;

    Outbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the transaction of the act; once, however often the same event is told. */
    public void write(NewMessage message) {
        var now = utc(clock.instant());
        database.sql("""
                        insert into notification.message
                            (id, about, code, event, recipient, identifier, kind, mandatory, channel, language, address,
                             subject, body, facts, template, carrier_template, parts, state, stop_reason, next_at, ends_at,
                             created_at, sent_at, delivered_at)
                        values (:id, :about, :code, :event, :recipient, :identifier, :kind, :mandatory, :channel,
                             :language, :address, :subject, :body, cast(:facts as jsonb), :template, :carrierTemplate,
                             :parts, :state, :stop, :nextAt, :endsAt, :now,
                             case when :state = 'DELIVERED' then cast(:now as timestamptz) end,
                             case when :state = 'DELIVERED' then cast(:now as timestamptz) end)
                        on conflict (about, event, recipient, channel, repetition) do nothing
                        """)
                .param("id", message.id().value())
                .param("about", message.about())
                .param("code", message.code())
                .param("event", message.event())
                .param("recipient", message.recipient())
                .param("identifier", message.identifier())
                .param("kind", message.kind().name())
                .param("mandatory", message.mandatory())
                .param("channel", message.channel().name())
                .param("language", message.language().name())
                .param("address", message.address())
                .param("subject", message.text().subject())
                .param("body", message.text().body())
                .param("facts", JSON.writeValueAsString(message.text().facts()))
                .param("template", message.text().template())
                .param("carrierTemplate", message.text().carrierTemplate())
                .param("parts", message.text().parts())
                .param("state", message.state().name())
                .param("stop", message.stop() == null ? null : message.stop().name())
                .param("nextAt", utc(message.nextAt()))
                .param("endsAt", message.endsAt() == null ? null : utc(message.endsAt()))
                .param("now", now)
                .update();
    }

    /** The message that waits longest, for this node alone. */
    public Optional<Claimed> claim(MessageChannel channel) {
        var now = clock.instant();
        return database.sql("""
                        update notification.message
                        set state = 'SENDING', attempts = attempts + 1, claimed_until = :until
                        where id = (
                            select id from notification.message
                            where channel = :channel and state in ('WAITING', 'SENDING') and next_at <= :now
                                and (claimed_until is null or claimed_until <= :now)
                            order by next_at limit 1 for update skip locked)
                        returning new.*, old.state as before
                        """)
                .param("channel", channel.name())
                .param("now", utc(now))
                .param("until", utc(now.plus(CLAIM)))
                .query(Outbox::claimed)
                .optional();
    }

    /** The carrier took it; a report that came before its answer stays what it is. */
    public void taken(MessageId id, String reference) {
        database.sql("""
                        update notification.message
                        set state = case when state = 'SENDING' then 'SENT' else state end, stop_reason = null,
                            reference = nullif(:reference, ''), claimed_until = null, sent_at = :now
                        where id = :id
                        """)
                .param("id", id.value())
                .param("reference", reference)
                .param("now", utc(clock.instant()))
                .update();
    }

    /** To be tried again. @param counts whether this was an attempt */
    public void later(MessageId id, Instant nextAt, String said, boolean counts) {
        database.sql("""
                        update notification.message
                        set state = 'WAITING', next_at = :nextAt, claimed_until = null, carrier_said = :said,
                            attempts = attempts - case when :counts then 0 else 1 end
                        where id = :id and state = 'SENDING'
                        """)
                .param("id", id.value())
                .param("nextAt", utc(nextAt))
                .param("said", cut(said))
                .param("counts", counts)
                .update();
    }

    public void stopped(MessageId id, MessageState state, StopReason reason, String said) {
        database.sql("""
                        update notification.message
                        set state = :state, stop_reason = :reason, claimed_until = null, carrier_said = :said
                        where id = :id and state = 'SENDING'
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("reason", reason.name())
                .param("said", cut(said))
                .update();
    }

    /** Messages written down before, with addresses and texts; what they cost stays in the sums. */
    public void erase(Instant before) {
        database.sql("delete from notification.message where created_at < ?")
                .param(utc(before))
                .update();
    }

    static String cut(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300);
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        var letter = new Letter(
                new MessageId(row.getObject("id", UUID.class)),
                row.getString("address"),
                MessageLanguage.valueOf(row.getString("language")),
                row.getString("subject"),
                row.getString("body"),
                row.getString("carrier_template"),
                JSON.readValue(row.getString("facts"), FACTS));
        return new Claimed(
                letter,
                MessageChannel.valueOf(row.getString("channel")),
                row.getBoolean("mandatory"),
                row.getInt("parts"),
                row.getInt("attempts"),
                row.getString("before").equals(MessageState.SENDING.name()),
                row.getDate("charged_month") != null,
                Moments.instant(row, "created_at"),
                Moments.orNull(row, "ends_at"));
    }
}
