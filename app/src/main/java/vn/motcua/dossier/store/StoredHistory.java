package vn.motcua.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.HistoryCheck.Progress;
import vn.motcua.dossier.HistoryFault;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.dossier.domain.Replay;
import vn.motcua.shared.DossierId;

/** Walks through all chains in the order of their dossiers and holds each row against the replay of its events. */
@Repository
class StoredHistory {

    private static final String ALL = """
            select e.dossier, e.sequence, e.at, e.recorded_at, e.type, e.actor, e.request_key, e.payload, e.hash,
                   d.id as row_id, d.version, d.head, d.code, d.status, d.procedure_code, d.procedure_name, d.field,
                   d.receiving_unit, d.handling_unit, d.channel, d.owner_name, d.owner_identifier, d.filed_at,
                   d.received_at, d.due_at, d.finished_at, d.returned_at, d.on_the_spot
            from dossier.event e full join dossier.dossier d on d.id = e.dossier
            order by coalesce(e.dossier, d.id), e.sequence
            """;
    private static final int FETCH = 500;
    private static final int TELL_AFTER = 1000;

    private final JdbcTemplate jdbc;

    StoredHistory(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How much was walked through. */
    record Walked(long dossiers, long events) {}

    /** To be called in a read-only transaction, so that one snapshot is read, a few rows at a time. */
    Walked walk(Consumer<HistoryFault> faults, Consumer<Progress> listener) {
        var walk = new Walk(faults, listener);
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(ALL);
                    statement.setFetchSize(FETCH);
                    return statement;
                },
                walk::next);
        walk.finishDossier();
        return new Walked(walk.dossiers, walk.events);
    }

    private static final class Walk {

        private final Consumer<HistoryFault> faults;
        private final Consumer<Progress> listener;
        private final List<RecordedEvent> history = new ArrayList<>();
        private @Nullable UUID current;
        private @Nullable ExpectedRow row;
        private byte[] head = EventHash.START;
        private boolean broken;
        private long dossiers;
        private long events;

        Walk(Consumer<HistoryFault> faults, Consumer<Progress> listener) {
            this.faults = faults;
            this.listener = listener;
        }

        void next(ResultSet row) throws SQLException {
            var dossier = row.getObject("dossier", UUID.class);
            if (dossier == null) {
                faults.accept(new HistoryFault(
                        HistoryFault.Kind.ROW_OR_EVENTS_MISSING,
                        new DossierId(row.getObject("row_id", UUID.class)),
                        "no events"));
                return;
            }
            if (!dossier.equals(current)) {
                finishDossier();
                begin(dossier, row);
            }
            link(dossier, row);
        }

        private void begin(UUID dossier, ResultSet stored) throws SQLException {
            current = dossier;
            history.clear();
            head = EventHash.START;
            broken = false;
            if (++dossiers % TELL_AFTER == 0) {
                listener.accept(new Progress(dossiers, events));
            }
            row = stored.getObject("row_id") == null ? null : ExpectedRow.stored(stored);
            if (row == null) {
                fault(HistoryFault.Kind.ROW_OR_EVENTS_MISSING, "no row");
            }
        }

        private void link(UUID dossier, ResultSet row) throws SQLException {
            events++;
            int sequence = row.getInt("sequence");
            var expected = EventHash.next(head, hashed(dossier, row));
            head = row.getBytes("hash");
            if (!broken && (sequence != history.size() + 1 || !Arrays.equals(expected, head))) {
                broken = true;
                fault(HistoryFault.Kind.BROKEN_CHAIN, "event " + sequence);
            }
            if (!broken) {
                history.add(DossierStore.event(row));
            }
        }

        private void finishDossier() {
            if (current == null || row == null || broken) {
                return;
            }
            var expected = ExpectedRow.of(Replay.of(new DossierId(current), history), head);
            expected.differences(row).forEach(column -> fault(HistoryFault.Kind.ROW_DIFFERS, column));
        }

        private void fault(HistoryFault.Kind kind, String detail) {
            faults.accept(new HistoryFault(kind, new DossierId(java.util.Objects.requireNonNull(current)), detail));
        }

        private static EventHash.Row hashed(UUID dossier, ResultSet row) throws SQLException {
            return new EventHash.Row(
                    dossier,
                    row.getInt("sequence"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    row.getString("type"),
                    row.getString("actor"),
                    row.getObject("request_key", UUID.class),
                    row.getString("payload"));
        }
    }
}
