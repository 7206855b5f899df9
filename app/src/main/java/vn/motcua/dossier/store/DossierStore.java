package vn.motcua.dossier.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.UnitCode;

/** Reads and appends the history of a dossier, and keeps its row in step. */
@Repository
public class DossierStore {

    private final JdbcTemplate jdbc;
    private final RecentHistories recent = new RecentHistories();

    DossierStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The events so far and the hash of the last one. */
    public record History(List<RecordedEvent> events, byte[] head) {

        public boolean isEmpty() {
            return events.isEmpty();
        }

        /** How many events there are, which is the version of the dossier after them. */
        public int version() {
            return events.size();
        }

        /** A history with nothing in it yet. */
        public static History none() {
            return new History(List.of(), EventHash.START);
        }

        History followedBy(List<RecordedEvent> added, byte[] newHead) {
            return new History(Stream.concat(events.stream(), added.stream()).toList(), newHead);
        }
    }

    /** The history, if that version is the last that this node knows of; another node may know more. */
    public Optional<History> known(DossierId id, int version) {
        return Optional.of(recent.of(id)).filter(history -> !history.isEmpty() && history.version() == version);
    }

    /** All that is committed; to be called before anything is appended in the same transaction. */
    public History history(DossierId id) {
        var known = recent.of(id);
        var head = new byte[][] {known.head()};
        var events = new ArrayList<>(known.events());
        jdbc.query(
                """
                select sequence, at, recorded_at, type, actor, request_key, payload, hash
                from dossier.event where dossier = ? and sequence > ? order by sequence
                """,
                row -> {
                    head[0] = row.getBytes("hash");
                    events.add(event(row));
                },
                id.value(),
                events.size());
        if (events.size() == known.events().size()) {
            return known;
        }
        var history = new History(List.copyOf(events), head[0]);
        recent.keep(id, history);
        return history;
    }

    public Optional<DossierId> idOf(DossierCode code) {
        return jdbc
                .query(
                        "select id from dossier.dossier where code = ?",
                        (row, _) -> new DossierId(row.getObject(1, UUID.class)),
                        code.value())
                .stream()
                .findFirst();
    }

    /** The dossier that the same form made before, if it did. */
    public Optional<DossierId> idOfRequest(UUID requestKey) {
        return jdbc
                .query(
                        "select id from dossier.dossier where request_key = ?",
                        (row, _) -> new DossierId(row.getObject(1, UUID.class)),
                        requestKey)
                .stream()
                .findFirst();
    }

    /**
     * The next code of the agency on that day. The row of the counter stays locked until the transaction ends: filings
     * of one agency queue here, and a filing that fails gives its serial back.
     */
    public DossierCode nextCode(UnitCode agency, LocalDate day) {
        Integer serial = jdbc.queryForObject("""
                insert into dossier.code_counter as counter (agency, day, last) values (?, ?, 1)
                on conflict (agency, day) do update set last = counter.last + 1 returning last
                """, Integer.class, agency.value(), day);
        return new DossierCode("%s-%02d%02d%02d-%04d"
                .formatted(agency, day.getYear() % 100, day.getMonthValue(), day.getDayOfMonth(), serial));
    }

    /**
     * Appends events and brings the row up to date, in one round trip of the caller's transaction.
     *
     * @throws org.springframework.dao.DuplicateKeyException when somebody else appended meanwhile
     */
    public void append(Dossier after, History before, List<RecordedEvent> added, @Nullable UUID requestKey) {
        var links = EventLink.chain(after.id(), before.head(), added);
        var history = before.followedBy(added, links.getLast().hash());
        jdbc.execute(sql(before.isEmpty(), links.size()), (PreparedStatement statement) -> {
            int index = 1;
            for (var link : links) {
                index = link.bind(statement, index);
            }
            bindRow(statement, index, after, history.head(), before, requestKey);
            return statement.executeUpdate();
        });
        recent.keepWhenCommitted(after.id(), history);
    }

    private static String sql(boolean isNew, int events) {
        var values = String.join(", ", Collections.nCopies(events, EventLink.VALUES));
        return """
                with appended as (
                    insert into dossier.event
                        (dossier, sequence, at, recorded_at, type, actor, request_key, payload, hash)
                    values %s)
                %s
                """.formatted(values, isNew ? DossierRow.INSERT : DossierRow.UPDATE);
    }

    private static void bindRow(
            PreparedStatement statement,
            int first,
            Dossier dossier,
            byte[] head,
            History before,
            @Nullable UUID requestKey)
            throws SQLException {
        if (before.isEmpty()) {
            DossierRow.bindInsert(statement, first, dossier, head, requestKey);
        } else {
            DossierRow.bindUpdate(statement, first, dossier, head);
        }
    }

    static RecordedEvent event(ResultSet row) throws SQLException {
        return new RecordedEvent(
                row.getInt("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                EventJson.actor(row.getString("actor")),
                row.getObject("request_key", UUID.class),
                EventJson.event(row.getString("type"), row.getString("payload")));
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
