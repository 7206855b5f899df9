package vn.motcua.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageId;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.StopReason;
import vn.motcua.notification.store.NewMessage.Text;

/** Messages that are sent once more: a new row with a new key, since carriers forget no key. */
@Repository
public class RepetitionRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    /** Whether a later one took the place of the message {@code m}. */
    static final String IS_SENT_AGAIN = """
             exists (
                select 1 from notification.message r
                where r.about = m.about and r.event = m.event and r.recipient = m.recipient
                    and r.channel = m.channel and r.repetition = m.repetition + 1)
            """;

    private static final String SELECT = """
            select m.* from notification.message m
            where m.state in ('FAILED', 'HELD_BACK') and m.created_at > :since
                and not (""" + NumberRows.OF_APPOINTMENTS + ") and not" + IS_SENT_AGAIN;

    private final JdbcClient database;
    private final Clock clock;

    RepetitionRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A message that did not arrive.
     *
     * @param text as it was written; its body is empty where there were no words
     */
    public record Stopped(
            MessageId id,
            MessageKind kind,
            boolean mandatory,
            String identifier,
            MessageChannel channel,
            MessageLanguage language,
            StopReason reason,
            Text text) {}

    /** Empty when there is none, it did not stop, it is older, or it was sent again before. */
    public Optional<Stopped> find(MessageId id, Instant since) {
        return database.sql(SELECT + " and m.id = :id")
                .param("since", Moments.utc(since))
                .param("id", id.value())
                .query(RepetitionRows::stopped)
                .optional();
    }

    /** The oldest first. */
    public List<Stopped> all(MessageChannel channel, StopReason reason, Instant since, int most) {
        return database.sql(SELECT + " and m.channel = :channel and m.stop_reason = :reason"
                        + " order by m.created_at limit :most")
                .param("since", Moments.utc(since))
                .param("channel", channel.name())
                .param("reason", reason.name())
                .param("most", most)
                .query(RepetitionRows::stopped)
                .list();
    }

    /** @return false when somebody else was faster */
    public boolean write(MessageId id, Text text, MessageState state, Instant nextAt) {
        return database.sql("""
                                insert into notification.message
                                    (id, about, code, event, recipient, identifier, kind, mandatory, channel, language,
                                     address, subject, body, facts, template, carrier_template, parts, state, next_at,
                                     ends_at, created_at, sent_at, delivered_at, repetition)
                                select :new, about, code, event, recipient, identifier, kind, mandatory, channel, language,
                                    address, :subject, :body, cast(:facts as jsonb), :template, :carrierTemplate, :parts,
                                    :state, :nextAt, ends_at, :now,
                                    case when :state = 'DELIVERED' then cast(:now as timestamptz) end,
                                    case when :state = 'DELIVERED' then cast(:now as timestamptz) end, repetition + 1
                                from notification.message where id = :id
                                on conflict (about, event, recipient, channel, repetition) do nothing
                                """)
                        .param("new", MessageId.next().value())
                        .param("id", id.value())
                        .param("subject", text.subject())
                        .param("body", text.body())
                        .param("facts", JSON.writeValueAsString(text.facts()))
                        .param("template", text.template())
                        .param("carrierTemplate", text.carrierTemplate())
                        .param("parts", text.parts())
                        .param("state", state.name())
                        .param("nextAt", Moments.utc(nextAt))
                        .param("now", Moments.utc(clock.instant()))
                        .update()
                == 1;
    }

    private static Stopped stopped(ResultSet row, int number) throws SQLException {
        var text = new Text(
                row.getObject("template", UUID.class),
                row.getString("carrier_template"),
                row.getString("subject"),
                row.getString("body"),
                JSON.readValue(row.getString("facts"), FACTS),
                row.getInt("parts"));
        return new Stopped(
                new MessageId(row.getObject("id", UUID.class)),
                MessageKind.valueOf(row.getString("kind")),
                row.getBoolean("mandatory"),
                row.getString("identifier"),
                MessageChannel.valueOf(row.getString("channel")),
                MessageLanguage.valueOf(row.getString("language")),
                StopReason.valueOf(row.getString("stop_reason")),
                text);
    }
}
