package vn.motcua.notification.store;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.Secret;

/** Numbers that are told of appointments: how often, by which links, and which of them want none. */
@Repository
public class NumberRows {

    static final String OF_APPOINTMENTS =
            " kind in ('APPOINTMENT_BOOKED', 'APPOINTMENT_MOVED', 'APPOINTMENT_REMINDER') ";

    private final JdbcClient database;
    private final Clock clock;

    NumberRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a link in a message opens. */
    public record Door(UUID appointment, String address) {}

    /** How many messages of appointments the number got since then; until the transaction ends nobody else counts for it. */
    public int lockAndCount(String address, Instant since) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('messages ' || :address, 0))")
                .param("address", address)
                .query((_, _) -> true)
                .list();
        return database.sql("select count(*) from notification.message where" + OF_APPOINTMENTS
                        + "and address = :address and created_at >= :since and state <> 'HELD_BACK'")
                .param("address", address)
                .param("since", Moments.utc(since))
                .query(Integer.class)
                .single();
    }

    /** The appointments of which somebody was told since then. */
    public Set<UUID> toldSince(Instant since) {
        return new HashSet<>(database.sql("select distinct about from notification.message where" + OF_APPOINTMENTS
                        + "and created_at >= :since")
                .param("since", Moments.utc(since))
                .query(UUID.class)
                .list());
    }

    public void open(Secret token, Door door, Instant endsAt) {
        database.sql("insert into notification.door (token_hash, appointment, address, ends_at) values (?, ?, ?, ?)")
                .params(token.hash(), door.appointment(), door.address(), Moments.utc(endsAt))
                .update();
    }

    /** Empty once it has ended. */
    public Optional<Door> door(Secret token) {
        return database.sql("select appointment, address from notification.door where token_hash = ? and ends_at > ?")
                .params(token.hash(), Moments.utc(clock.instant()))
                .query((row, _) -> new Door(row.getObject("appointment", UUID.class), row.getString("address")))
                .optional();
    }

    public boolean isStopped(String address) {
        return database.sql("select exists (select 1 from notification.stopped_number where address = ?)")
                .param(address)
                .query(Boolean.class)
                .single();
    }

    public void stop(String address) {
        database.sql(
                        "insert into notification.stopped_number (address, stopped_at) values (?, ?) on conflict do nothing")
                .params(address, Moments.utc(clock.instant()))
                .update();
    }

    /** What waits for the number is not sent. */
    public void holdBack(String address) {
        database.sql("update notification.message set state = 'HELD_BACK', stop_reason = 'OPTED_OUT' where"
                        + OF_APPOINTMENTS + "and address = ? and state = 'WAITING'")
                .param(address)
                .update();
    }

    /** The latest of what was told of the appointment, reminders left out; 0 when nothing was. */
    public int latest(UUID appointment) {
        return database.sql("select coalesce(max(event), 0) from notification.message where about = ? and event > 0")
                .param(appointment)
                .query(Integer.class)
                .single();
    }

    /** What waits of the appointment is no longer true and is not sent. */
    public void overtake(UUID appointment) {
        database.sql("update notification.message set state = 'HELD_BACK', stop_reason = 'OVERTAKEN' where"
                        + OF_APPOINTMENTS + "and about = ? and state = 'WAITING'")
                .param(appointment)
                .update();
    }

    public void allow(String address) {
        database.sql("delete from notification.stopped_number where address = ?")
                .param(address)
                .update();
    }

    /** Links that have ended, and wishes from before: by then a number may be somebody else's. */
    public void clearAway(Instant wishesBefore) {
        database.sql("delete from notification.door where ends_at < ?")
                .param(Moments.utc(clock.instant()))
                .update();
        database.sql("delete from notification.stopped_number where stopped_at < ?")
                .param(Moments.utc(wishesBefore))
                .update();
    }
}
