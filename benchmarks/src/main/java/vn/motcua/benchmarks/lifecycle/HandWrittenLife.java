package vn.motcua.benchmarks.lifecycle;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.DossierId;

/**
 * The same rows as the front door writes, in tables of the same shape, as somebody who knows JDBC would write them: one
 * prepared statement for each table, one transaction for each act, the dossier locked, the chain computed. It decides
 * nothing and checks nothing.
 */
final class HandWrittenLife implements LifecycleBenchmark.Life {

    private static final int AGENCIES = 96;

    private final DataSource source;
    private final List<Event> events;
    private final AtomicInteger turn = new AtomicInteger();

    /** What the front door wrote for one event, to be written again to the letter. */
    private record Event(String type, String actor, String payload) {

        /** Several indexes look at the status: a row that did not change it would be cheaper to update. */
        String statusAfterwards() {
            return switch (type) {
                case "Finished" -> "PROCESSED";
                case "ResultReturned" -> "RESULT_RETURNED";
                default -> "PROCESSING";
            };
        }

        boolean hasResult() {
            return !statusAfterwards().equals("PROCESSING");
        }
    }

    private HandWrittenLife(DataSource source, List<Event> events) {
        this.source = source;
        this.events = List.copyOf(events);
    }

    /** Makes tables like the product's, and takes the texts of the events from a dossier that the front door made. */
    static HandWrittenLife like(DossierId model, DataSource source) {
        var database = JdbcClient.create(source);
        database.sql("create schema by_hand").update();
        for (var table : List.of(
                "dossier.event",
                "dossier.dossier",
                "dossier.owner_name",
                "dossier.code_counter",
                "process.task",
                "process.task_done")) {
            var name = table.substring(table.indexOf('.') + 1);
            database.sql("create table by_hand.%s (like %s including all)".formatted(name, table))
                    .update();
        }
        var events = database.sql("select type, actor, payload from dossier.event where dossier = ? order by sequence")
                .param(model.value())
                .query((row, _) -> new Event(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        return new HandWrittenLife(source, events);
    }

    @Override
    public void live() throws Exception {
        var id = DossierId.next().value();
        var agency = "B1." + Math.floorMod(turn.getAndIncrement(), AGENCIES);
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var task = create(connection, id, agency);
            for (int sequence = 3; sequence <= events.size(); sequence++) {
                task = act(connection, id, sequence, agency, task);
            }
            connection.setAutoCommit(true);
        }
    }

    private UUID create(Connection connection, UUID id, String agency) throws Exception {
        String code;
        try (var counter = connection.prepareStatement("""
                insert into by_hand.code_counter as c (agency, day, last) values (?, current_date, 1)
                on conflict (agency, day) do update set last = c.last + 1 returning last
                """)) {
            counter.setString(1, agency);
            try (var row = counter.executeQuery()) {
                row.next();
                code = "%s-260105-%04d".formatted(agency, row.getInt(1));
            }
        }
        var head = event(connection, id, 2, event(connection, id, 1, new byte[32]));
        try (var insert = connection.prepareStatement("""
                insert into by_hand.dossier
                    (id, code, version, head, status, procedure_code, procedure_name, field, receiving_unit,
                     handling_unit, channel, owner_name, owner_identifier, filed_at, received_at, due_at, on_the_spot,
                     request_key)
                values (?, ?, 2, ?, 'RECEIVED', '9.000001', 'Cấp giấy phép', 'Kinh doanh', ?, ?, 'COUNTER',
                        'Nguyễn Thị Hoa', '051190001234', now(), now(), now() + interval '3 days', false, ?)
                """)) {
            insert.setObject(1, id);
            insert.setString(2, code);
            insert.setBytes(3, head);
            insert.setString(4, agency);
            insert.setString(5, agency);
            insert.setObject(6, UUID.randomUUID());
            insert.executeUpdate();
        }
        try (var insert = connection.prepareStatement("""
                insert into by_hand.owner_name (dossier, filed_at, folded) values (?, now(), public.fold(?))
                """)) {
            insert.setObject(1, id);
            insert.setString(2, "Nguyễn Thị Hoa");
            insert.executeUpdate();
        }
        var task = open(connection, id, agency);
        connection.commit();
        return task;
    }

    private UUID act(Connection connection, UUID id, int sequence, String agency, UUID task) throws Exception {
        byte[] head;
        try (var lock = connection.prepareStatement(
                "select version, head, status from by_hand.dossier where id = ? for update")) {
            lock.setObject(1, id);
            try (var row = lock.executeQuery()) {
                row.next();
                head = row.getBytes(2);
            }
        }
        head = event(connection, id, sequence, head);
        var event = events.get(sequence - 1);
        update(connection, id, sequence, head, event);
        var next = task;
        if (event.type().equals("Assigned")) {
            try (var assign = connection.prepareStatement("update by_hand.task set assignee = ? where id = ?")) {
                assign.setObject(1, UUID.randomUUID());
                assign.setObject(2, task);
                assign.executeUpdate();
            }
        } else {
            close(connection, task);
            next = sequence == events.size() ? task : open(connection, id, agency);
        }
        connection.commit();
        return next;
    }

    private static void update(Connection connection, UUID id, int version, byte[] head, Event event)
            throws SQLException {
        try (var update = connection.prepareStatement("""
                update by_hand.dossier
                set version = ?, head = ?, status = ?, finished_at = ?, returned_at = ?
                where id = ?
                """)) {
            update.setInt(1, version);
            update.setBytes(2, head);
            update.setString(3, event.statusAfterwards());
            update.setObject(4, event.hasResult() ? OffsetDateTime.now() : null);
            update.setObject(5, event.type().equals("ResultReturned") ? OffsetDateTime.now() : null);
            update.setObject(6, id);
            update.executeUpdate();
        }
    }

    private byte[] event(Connection connection, UUID id, int sequence, byte[] head) throws Exception {
        var event = events.get(sequence - 1);
        var sha = MessageDigest.getInstance("SHA-256");
        sha.update(head);
        sha.update((id + event.type() + event.actor() + event.payload())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var hash = sha.digest();
        try (var insert = connection.prepareStatement("""
                insert into by_hand.event
                    (dossier, sequence, at, recorded_at, type, actor, request_key, payload, hash)
                values (?, ?, ?, ?, ?, ?::json, ?, ?::json, ?)
                """)) {
            insert.setObject(1, id);
            insert.setInt(2, sequence);
            insert.setObject(3, OffsetDateTime.now());
            insert.setObject(4, OffsetDateTime.now());
            insert.setString(5, event.type());
            insert.setString(6, event.actor());
            insert.setObject(7, UUID.randomUUID());
            insert.setString(8, event.payload());
            insert.setBytes(9, hash);
            insert.executeUpdate();
        }
        return hash;
    }

    private static UUID open(Connection connection, UUID dossier, String agency) throws SQLException {
        var id = DossierId.next().value();
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into by_hand.task
                    (id, subject_kind, subject_id, step, kind, unit, role, opened_at, due_at, subject_due_at, resting)
                values (?, 'DOSSIER', ?, 'handle', 'HANDLING', ?, 'CASE_OFFICER', now(), now(), now(), false)
                """)) {
            insert.setObject(1, id);
            insert.setObject(2, dossier);
            insert.setString(3, agency);
            insert.executeUpdate();
        }
        return id;
    }

    private static void close(Connection connection, UUID task) throws SQLException {
        try (var move = connection.prepareStatement("""
                with gone as (delete from by_hand.task where id = ? returning *)
                insert into by_hand.task_done
                select id, subject_kind, subject_id, step, kind, unit, role, assignee, opened_at, due_at,
                       subject_due_at, now(), null, 'done' from gone
                """)) {
            move.setObject(1, task);
            move.executeUpdate();
        }
    }
}
