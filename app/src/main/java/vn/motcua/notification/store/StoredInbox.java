package vn.motcua.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.notification.Inbox;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.StopReason;
import vn.motcua.notification.ToldMessage;
import vn.motcua.notification.ToldMessage.Copy;
import vn.motcua.notification.domain.Masked;
import vn.motcua.shared.DossierCode;

@Repository
class StoredInbox implements Inbox {

    private static final int MOST_OF_A_DOSSIER = 100;

    private final JdbcClient database;
    private final Clock clock;

    StoredInbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An event in the history of a dossier, or of a payment. */
    private record Event(UUID about, int event) {}

    private record Row(
            Event event,
            String code,
            MessageKind kind,
            String subject,
            String body,
            String link,
            Instant at,
            boolean unread) {}

    @Override
    public List<ToldMessage> of(String identifier, int page, int size) {
        return withCopies(
                identifier,
                database.sql("""
                        select *, coalesce(facts ->> 'link', facts ->> 'check') as link from notification.message
                        where identifier = :identifier and channel = 'IN_PAGE'
                            and state = 'DELIVERED'
                        order by created_at desc, event desc limit :size offset :before
                        """)
                        .param("identifier", identifier)
                        .param("size", size)
                        .param("before", (page - 1) * size)
                        .query(StoredInbox::row)
                        .list());
    }

    @Override
    public List<ToldMessage> of(String identifier, DossierCode dossier) {
        return withCopies(
                identifier,
                database.sql("""
                        select *, coalesce(facts ->> 'link', facts ->> 'check') as link from notification.message
                        where identifier = :identifier and code = :code and channel = 'IN_PAGE'
                            and state = 'DELIVERED'
                        order by created_at desc, event desc limit :most
                        """)
                        .param("identifier", identifier)
                        .param("code", dossier.value())
                        .param("most", MOST_OF_A_DOSSIER)
                        .query(StoredInbox::row)
                        .list());
    }

    @Override
    public long count(String identifier) {
        return counted(identifier, "");
    }

    @Override
    public long unread(String identifier) {
        return counted(identifier, " and read_at is null");
    }

    @Override
    public void allRead(String identifier) {
        database.sql("""
                        update notification.message set read_at = :now
                        where identifier = :identifier and channel = 'IN_PAGE' and state = 'DELIVERED'
                            and read_at is null
                        """)
                .param("now", Moments.utc(clock.instant()))
                .param("identifier", identifier)
                .update();
    }

    private long counted(String identifier, String further) {
        return database.sql("select count(*) from notification.message"
                        + " where identifier = :identifier and identifier <> '' and channel = 'IN_PAGE'"
                        + " and state = 'DELIVERED'" + further)
                .param("identifier", identifier)
                .query(Long.class)
                .single();
    }

    private List<ToldMessage> withCopies(String identifier, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var about = rows.stream().map(row -> row.event().about()).distinct().toList();
        Map<Event, List<Copy>> copies = database
                .sql("""
                        select *, coalesce(facts ->> 'link', facts ->> 'check') as link from notification.message
                        where identifier = :identifier and about = any(:about) and channel <> 'IN_PAGE'
                        order by channel, repetition
                        """)
                .param("identifier", identifier)
                .param("about", about.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(event(row), copy(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return rows.stream()
                .map(row -> new ToldMessage(
                        row.code(),
                        row.kind(),
                        row.subject(),
                        row.body(),
                        row.link(),
                        row.at(),
                        row.unread(),
                        copies.getOrDefault(row.event(), List.of())))
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                event(row),
                row.getString("code"),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("body"),
                Objects.requireNonNullElse(row.getString("link"), ""),
                Moments.instant(row, "created_at"),
                row.getObject("read_at") == null);
    }

    private static Copy copy(ResultSet row) throws SQLException {
        var stop = row.getString("stop_reason");
        return new Copy(
                MessageChannel.valueOf(row.getString("channel")),
                Masked.of(row.getString("address")),
                row.getString("body"),
                MessageState.valueOf(row.getString("state")),
                stop == null ? null : StopReason.valueOf(stop),
                Objects.requireNonNullElse(Moments.orNull(row, "sent_at"), Moments.instant(row, "created_at")));
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(row.getObject("about", UUID.class), row.getInt("event"));
    }
}
