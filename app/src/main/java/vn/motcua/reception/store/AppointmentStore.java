package vn.motcua.reception.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.reception.Appointment;
import vn.motcua.reception.AppointmentState;
import vn.motcua.reception.SlotRule;
import vn.motcua.shared.UnitCode;

/** Appointments, and how many places of each slot are taken. */
@Repository
public class AppointmentStore {

    private final JdbcClient database;

    AppointmentStore(JdbcClient database) {
        this.database = database;
    }

    public Optional<SlotRule> rule(UUID group) {
        return database.sql(
                        "select minutes, capacity, days_ahead from reception.slot_rule where service_group = :group")
                .param("group", group)
                .query((row, _) -> new SlotRule(row.getInt(1), row.getInt(2), row.getInt(3)))
                .optional();
    }

    public void setRule(UUID group, SlotRule rule, Instant at, String by) {
        database.sql("""
                        insert into reception.slot_rule (service_group, minutes, capacity, days_ahead, entered_at, entered_by)
                        values (:group, :minutes, :capacity, :days, :at, :by)
                        on conflict (service_group) do update
                        set minutes = excluded.minutes, capacity = excluded.capacity, days_ahead = excluded.days_ahead,
                            entered_at = excluded.entered_at, entered_by = excluded.entered_by
                        """)
                .param("group", group)
                .param("minutes", rule.minutes())
                .param("capacity", rule.capacity())
                .param("days", rule.daysAhead())
                .param("at", Rows.utc(at))
                .param("by", by)
                .update();
    }

    /** By beginning. */
    public Map<Instant, Integer> taken(UUID group, Instant from, Instant to) {
        var taken = new TreeMap<Instant, Integer>();
        database.sql("""
                        select starts_at, taken from reception.slot
                        where service_group = :group and starts_at >= :from and starts_at < :to
                        """)
                .param("group", group)
                .param("from", Rows.utc(from))
                .param("to", Rows.utc(to))
                .query((row, _) -> taken.put(Rows.instant(row, "starts_at"), row.getInt("taken")))
                .list();
        return taken;
    }

    /** Until the transaction ends nobody else books or moves within the group. */
    public void lock(UUID group) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('reception ' || :group, 0))")
                .param("group", group.toString())
                .query((_, _) -> true)
                .list();
    }

    /** @return false when the slot is full */
    public boolean takePlace(UUID group, Instant startsAt, int capacity) {
        return database.sql("""
                                insert into reception.slot values (:group, :start, 1)
                                on conflict (service_group, starts_at) do update set taken = slot.taken + 1
                                where slot.taken < :capacity
                                """)
                        .param("group", group)
                        .param("start", Rows.utc(startsAt))
                        .param("capacity", capacity)
                        .update()
                == 1;
    }

    public void givePlaceBack(UUID group, Instant startsAt) {
        database.sql("""
                        update reception.slot set taken = taken - 1
                        where service_group = :group and starts_at = :start and taken > 0
                        """)
                .param("group", group)
                .param("start", Rows.utc(startsAt))
                .update();
    }

    /** How many the phone has open on the day; until the transaction ends nobody else books for it. */
    public int lockAndCount(String phone, LocalDate day) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('reception ' || :phone, 0))")
                .param("phone", phone)
                .query((_, _) -> true)
                .list();
        return database.sql("""
                        select count(*) from reception.appointment
                        where phone = :phone and state = 'BOOKED' and starts_at >= :from and starts_at < :to
                        """)
                .param("phone", phone)
                .param("from", day.atStartOfDay().atOffset(WorkingCalendar.ZONE))
                .param("to", day.plusDays(1).atStartOfDay().atOffset(WorkingCalendar.ZONE))
                .query(Integer.class)
                .single();
    }

    public void insert(Appointment appointment, byte[] secretHash, Instant at) {
        database.sql("""
                        insert into reception.appointment (id, code, secret_hash, unit, service_group, starts_at, phone, state,
                                                           booked_at, changed_at)
                        values (:id, :code, :hash, :unit, :group, :start, :phone, 'BOOKED', :at, :at)
                        """)
                .param("id", appointment.id())
                .param("code", appointment.code())
                .param("hash", secretHash)
                .param("unit", appointment.unit().value())
                .param("group", appointment.group())
                .param("start", Rows.utc(appointment.startsAt()))
                .param("phone", appointment.phone())
                .param("at", Rows.utc(at))
                .update();
    }

    /** @param secretHash null for whoever may see it without, such as the desk */
    public Optional<Appointment> find(String code, byte @Nullable [] secretHash) {
        return database.sql("""
                        select * from reception.appointment
                        where code = :code and (cast(:hash as bytea) is null or secret_hash = :hash) for update
                        """)
                .param("code", code)
                .param("hash", secretHash)
                .query(AppointmentStore::appointment)
                .optional();
    }

    public Optional<Appointment> find(UUID id) {
        return database.sql("select * from reception.appointment where id = ? for update")
                .param(id)
                .query(AppointmentStore::appointment)
                .optional();
    }

    /** By time. */
    public List<Appointment> booked(LocalDate day) {
        return database.sql("""
                        select * from reception.appointment
                        where state = 'BOOKED' and starts_at >= :from and starts_at < :to order by starts_at, id
                        """)
                .param("from", day.atStartOfDay().atOffset(WorkingCalendar.ZONE))
                .param("to", day.plusDays(1).atStartOfDay().atOffset(WorkingCalendar.ZONE))
                .query(AppointmentStore::appointment)
                .list();
    }

    public void change(UUID id, AppointmentState state, Instant startsAt, @Nullable UUID ticket, Instant at) {
        database.sql("""
                        update reception.appointment
                        set state = :state, starts_at = :start, ticket = :ticket, changed_at = :at where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("start", Rows.utc(startsAt))
                .param("ticket", ticket)
                .param("at", Rows.utc(at))
                .update();
    }

    /** Those of earlier days at which nobody came. */
    public int missedBefore(LocalDate day, Instant at) {
        return database.sql("""
                        update reception.appointment set state = 'NO_SHOW', changed_at = :at
                        where state = 'BOOKED' and starts_at < :day
                        """)
                .param("day", day.atStartOfDay().atOffset(WorkingCalendar.ZONE))
                .param("at", Rows.utc(at))
                .update();
    }

    /** Empties the telephone numbers of appointments of an earlier time, whatever became of them. */
    public int forgetPhonesBefore(Instant time) {
        return database.sql("update reception.appointment set phone = '' where phone <> '' and starts_at < :time")
                .param("time", Rows.utc(time))
                .update();
    }

    /** How many appointments of the unit on the day ended in each way. */
    public Map<AppointmentState, Integer> counts(UnitCode unit, LocalDate day) {
        var counts = new TreeMap<AppointmentState, Integer>();
        database.sql("""
                        select state, count(*) as n from reception.appointment
                        where unit = :unit and starts_at >= :from and starts_at < :to group by state
                        """)
                .param("unit", unit.value())
                .param("from", day.atStartOfDay().atOffset(WorkingCalendar.ZONE))
                .param("to", day.plusDays(1).atStartOfDay().atOffset(WorkingCalendar.ZONE))
                .query((row, _) -> counts.put(AppointmentState.valueOf(row.getString("state")), row.getInt("n")))
                .list();
        return counts;
    }

    private static Appointment appointment(ResultSet row, int number) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                row.getString("code"),
                new UnitCode(row.getString("unit")),
                row.getObject("service_group", UUID.class),
                Rows.instant(row, "starts_at"),
                row.getString("phone"),
                AppointmentState.valueOf(row.getString("state")));
    }
}
