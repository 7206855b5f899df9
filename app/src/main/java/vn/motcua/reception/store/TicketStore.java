package vn.motcua.reception.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.reception.Ticket;
import vn.motcua.reception.TicketOrigin;
import vn.motcua.reception.TicketState;
import vn.motcua.reception.domain.Waiting;
import vn.motcua.shared.Secret;
import vn.motcua.shared.UnitCode;

/** Tickets, and their numbers. */
@Repository
public class TicketStore {

    private static final int LAST_NUMBER = 999;

    private final JdbcClient database;

    TicketStore(JdbcClient database) {
        this.database = database;
    }

    /** The next number of the letter; the row stays locked until the transaction ends, so that there are no gaps. */
    public OptionalInt nextSerial(UnitCode unit, LocalDate day, String letter) {
        return database.sql("""
                        insert into reception.last_number (unit, day, letter, last) values (:unit, :day, :letter, 1)
                        on conflict (unit, day, letter) do update set last = last_number.last + 1
                        where last_number.last < :most
                        returning last
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .param("letter", letter)
                .param("most", LAST_NUMBER)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** @param serial the number without its letter */
    public void insert(Ticket ticket, Secret token, int serial, TicketOrigin origin) {
        database.sql("""
                        insert into reception.ticket (id, token_hash, unit, day, letter, serial, service_group, priority, origin,
                                                      slot_at, state, issued_at)
                        values (:id, :token, :unit, :day, :letter, :serial, :group, :priority, :origin, :slot, 'WAITING', :at)
                        """)
                .param("id", ticket.id())
                .param("token", token.hash())
                .param("unit", ticket.unit().value())
                .param("day", ticket.day())
                .param("letter", ticket.number().substring(0, 1))
                .param("serial", serial)
                .param("group", ticket.group())
                .param("priority", ticket.priority())
                .param("origin", origin.name())
                .param("slot", ticket.slotAt() == null ? null : Rows.utc(ticket.slotAt()))
                .param("at", Rows.utc(ticket.issuedAt()))
                .update();
    }

    public Optional<Ticket> find(Secret token) {
        return database.sql("select * from reception.ticket where token_hash = :token")
                .param("token", token.hash())
                .query(TicketStore::ticket)
                .optional();
    }

    public Optional<Ticket> find(UUID id) {
        return database.sql("select * from reception.ticket where id = :id")
                .param("id", id)
                .query(TicketStore::ticket)
                .optional();
    }

    /** Until the transaction ends nobody else calls, ends or moves a ticket of that unit and day. */
    public void lock(UnitCode unit, LocalDate day) {
        database.sql("insert into reception.queue_day values (:unit, :day) on conflict do nothing")
                .param("unit", unit.value())
                .param("day", day)
                .update();
        database.sql("select day from reception.queue_day where unit = :unit and day = :day for update")
                .param("unit", unit.value())
                .param("day", day)
                .query(LocalDate.class)
                .single();
    }

    public List<Waiting> waiting(UnitCode unit, LocalDate day, Collection<UUID> groups) {
        return database.sql("""
                        select id, issued_at, priority is not null as has_priority, slot_at from reception.ticket
                        where unit = :unit and day = :day and state = 'WAITING' and service_group in (:groups)
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .param("groups", groups)
                .query((row, _) -> new Waiting(
                        row.getObject("id", UUID.class),
                        Rows.instant(row, "issued_at"),
                        row.getBoolean("has_priority"),
                        Rows.instantOrNull(row, "slot_at")))
                .list();
    }

    /** How many wait, by group; a group for which nobody waits is not there. */
    public Map<UUID, Integer> waitingByGroup(UnitCode unit, LocalDate day) {
        var counts = new HashMap<UUID, Integer>();
        database.sql("""
                        select service_group, count(*) as waiting from reception.ticket
                        where unit = :unit and day = :day and state = 'WAITING' group by service_group
                        """).param("unit", unit.value()).param("day", day).query(row -> {
            counts.put(row.getObject("service_group", UUID.class), row.getInt("waiting"));
        });
        return counts;
    }

    /** How many preferred tickets the desk called since its last ordinary one. */
    public int preferredInARow(UnitCode unit, LocalDate day, String desk) {
        return database.sql("""
                        select count(*) from reception.ticket t
                        where t.unit = :unit and t.day = :day and t.desk = :desk and t.was_preferred
                          and t.last_call_at > coalesce((select max(o.last_call_at) from reception.ticket o
                               where o.unit = :unit and o.day = :day and o.desk = :desk and not o.was_preferred), '-infinity')
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .param("desk", desk)
                .query(Integer.class)
                .single();
    }

    /** What the desk called last and has not ended. */
    public Optional<Ticket> current(UnitCode unit, LocalDate day, String desk) {
        return database.sql("""
                        select * from reception.ticket
                        where unit = :unit and day = :day and desk = :desk and state in ('CALLED', 'SERVING')
                        order by last_call_at desc limit 1
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .param("desk", desk)
                .query(TicketStore::ticket)
                .optional();
    }

    public void call(UUID id, String desk, boolean preferred, Instant at) {
        database.sql("""
                        update reception.ticket
                        set state = 'CALLED', desk = :desk, called_at = coalesce(called_at, :at), last_call_at = :at,
                            calls = calls + 1, was_preferred = coalesce(was_preferred, :preferred), ended_at = null
                        where id = :id
                        """)
                .param("id", id)
                .param("desk", desk)
                .param("preferred", preferred)
                .param("at", Rows.utc(at))
                .update();
    }

    public void callAgain(UUID id, Instant at) {
        database.sql("update reception.ticket set last_call_at = :at, calls = calls + 1 where id = :id")
                .param("id", id)
                .param("at", Rows.utc(at))
                .update();
    }

    public void arrived(UUID id, Instant at) {
        database.sql("update reception.ticket set state = 'SERVING', serving_at = :at where id = :id")
                .param("id", id)
                .param("at", Rows.utc(at))
                .update();
    }

    public void end(UUID id, TicketState how, Instant at) {
        database.sql("update reception.ticket set state = :state, ended_at = :at where id = :id")
                .param("id", id)
                .param("state", how.name())
                .param("at", Rows.utc(at))
                .update();
    }

    /** It waits in another group, as if it had waited there from the beginning; its next call counts as a new one. */
    public void transfer(UUID id, UUID group) {
        database.sql("""
                        update reception.ticket
                        set state = 'WAITING', service_group = :group, desk = null, was_preferred = null, serving_at = null
                        where id = :id
                        """).param("id", id).param("group", group).update();
    }

    /** Called today and nobody came, the latest first. */
    public List<Ticket> absent(UnitCode unit, LocalDate day, Collection<UUID> groups, int limit) {
        return database.sql("""
                        select * from reception.ticket
                        where unit = :unit and day = :day and state = 'NO_SHOW' and service_group in (:groups)
                        order by ended_at desc limit :limit
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .param("groups", groups)
                .param("limit", limit)
                .query(TicketStore::ticket)
                .list();
    }

    /** On the screen: called last first. */
    public List<Ticket> atDesks(UnitCode unit, LocalDate day, int limit) {
        return database.sql("""
                        select * from reception.ticket
                        where unit = :unit and day = :day and state in ('CALLED', 'SERVING')
                        order by last_call_at desc, id limit :limit
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .param("limit", limit)
                .query(TicketStore::ticket)
                .list();
    }

    /** Tickets of earlier days that nobody ended. */
    public int closeBefore(LocalDate day, Instant at, String by) {
        return database.sql("""
                        with closed as (
                            update reception.ticket set state = 'CLOSED', ended_at = :at
                            where day < :day and state in ('WAITING', 'CALLED', 'SERVING')
                            returning id, service_group, desk
                        )
                        insert into reception.ticket_move (ticket, kind, at, service_group, desk, by)
                        select id, 'CLOSED', :at, service_group, desk, :by from closed
                        """)
                .param("day", day)
                .param("at", Rows.utc(at))
                .param("by", by)
                .update();
    }

    /** @param kind such as {@code CALLED} */
    public void note(Ticket ticket, String kind, UUID group, @Nullable String desk, Instant at, String by) {
        database.sql("""
                        insert into reception.ticket_move (ticket, kind, at, service_group, desk, by)
                        values (:ticket, :kind, :at, :group, :desk, :by)
                        """)
                .param("ticket", ticket.id())
                .param("kind", kind)
                .param("at", Rows.utc(at))
                .param("group", group)
                .param("desk", desk)
                .param("by", by)
                .update();
    }

    public void attach(UUID ticket, String dossier) {
        database.sql("insert into reception.ticket_dossier values (:ticket, :dossier) on conflict do nothing")
                .param("ticket", ticket)
                .param("dossier", dossier)
                .update();
    }

    static Ticket ticket(ResultSet row, int number) throws SQLException {
        return new Ticket(
                row.getObject("id", UUID.class),
                new UnitCode(row.getString("unit")),
                row.getObject("day", LocalDate.class),
                String.format(Locale.ROOT, "%s%03d", row.getString("letter"), row.getInt("serial")),
                row.getObject("service_group", UUID.class),
                row.getString("priority"),
                Rows.instantOrNull(row, "slot_at"),
                TicketState.valueOf(row.getString("state")),
                Rows.instant(row, "issued_at"),
                Rows.instantOrNull(row, "last_call_at"),
                row.getString("desk"),
                row.getInt("calls"));
    }
}
