package vn.motcua.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.reception.AppointmentChanged.Change;
import vn.motcua.reception.domain.Slots;
import vn.motcua.reception.store.AppointmentStore;
import vn.motcua.reception.store.SetupStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/** Times booked beforehand; on arrival they become numbers of the same queue. */
@Service
public class Appointments {

    /** Open appointments of one phone on one day. */
    public static final int MOST_OF_A_PHONE = 2;

    private final AppointmentStore appointments;
    private final SetupStore setup;
    private final Tickets tickets;
    private final WorkingCalendars calendars;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    Appointments(
            AppointmentStore appointments,
            SetupStore setup,
            Tickets tickets,
            WorkingCalendars calendars,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.appointments = appointments;
        this.setup = setup;
        this.tickets = tickets;
        this.calendars = calendars;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** What a booking came to. */
    public record Booked(Appointment appointment, AppointmentKey key) {}

    public Optional<SlotRule> rule(UUID group) {
        return appointments.rule(group);
    }

    /** From now on the group is booked like this; what is booked already stays. */
    public Outcome<SlotRule, ReceptionRefusal> allow(UUID group, SlotRule rule, Actor by) {
        if (!rule.isInRange()) {
            return Outcome.refused(ReceptionRefusal.SLOT_RULE_OUT_OF_RANGE);
        }
        appointments.setRule(group, rule, clock.instant(), by.displayName());
        return Outcome.done(rule);
    }

    /** The groups of the unit that can be booked, by letter. */
    public List<ServiceGroup> bookable(UnitCode unit) {
        return setup.groups(unit).stream()
                .filter(group -> group.isOpen() && appointments.rule(group.id()).isPresent())
                .toList();
    }

    /** The days on which the group can be booked, from today. */
    public List<LocalDate> days(ServiceGroup group) {
        var calendar = calendars.of(group.unit());
        return appointments
                .rule(group.id())
                .map(rule -> today().datesUntil(today().plusDays(rule.daysAhead() + 1L))
                        .filter(calendar::isWorkingDay)
                        .toList())
                .orElse(List.of());
    }

    /** The times of the day that still have a place, none that has begun. */
    public List<FreeSlot> free(ServiceGroup group, LocalDate day) {
        var rule = appointments.rule(group.id());
        if (rule.isEmpty() || !days(group).contains(day)) {
            return List.of();
        }
        var from = day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        var taken = appointments.taken(
                group.id(),
                from,
                day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant());
        return Slots.of(day, rule.get().minutes(), calendars.of(group.unit())).stream()
                .filter(start -> start.isAfter(clock.instant()))
                .map(start -> new FreeSlot(start, rule.get().capacity() - taken.getOrDefault(start, 0)))
                .filter(slot -> slot.places() > 0)
                .toList();
    }

    /**
     * For whoever is trusted not to book everything; the web books by {@link WebBookings}.
     *
     * @param phone ten digits beginning with 0
     */
    @Transactional
    public Outcome<Booked, ReceptionRefusal> book(UUID group, Instant startsAt, String phone) {
        if (!phone.matches("0[0-9]{9}")) {
            return Outcome.refused(ReceptionRefusal.PHONE_NEEDED);
        }
        var found = setup.group(group).filter(ServiceGroup::isOpen);
        if (found.isEmpty()) {
            return Outcome.refused(ReceptionRefusal.UNKNOWN_GROUP);
        }
        appointments.lock(group);
        if (appointments.lockAndCount(phone, dayOf(startsAt)) >= MOST_OF_A_PHONE) {
            return Outcome.refused(ReceptionRefusal.TOO_MANY_OF_THIS_PHONE);
        }
        if (!takePlace(found.get(), startsAt)) {
            return Outcome.refused(ReceptionRefusal.SLOT_FULL);
        }
        var key = AppointmentKey.next();
        var made = new Appointment(
                UUID.randomUUID(), key.code(), found.get().unit(), group, startsAt, phone, AppointmentState.BOOKED);
        appointments.insert(made, key.hash(), clock.instant());
        tell(made, Change.BOOKED, key.inAddress());
        return Outcome.done(new Booked(made, key));
    }

    /** The appointment of whoever holds the key. */
    @Transactional
    public Optional<Appointment> find(AppointmentKey key) {
        return appointments.find(key.code(), key.hash());
    }

    /** For faces that know otherwise whom they are talking to. */
    @Transactional
    public Optional<Appointment> find(UUID id) {
        return appointments.find(id);
    }

    /** Those for which somebody is expected on the day, by time; with their telephone numbers. */
    public List<Appointment> booked(LocalDate day) {
        return appointments.booked(day);
    }

    /** The place is given back. */
    @Transactional
    public Outcome<Appointment, ReceptionRefusal> cancel(AppointmentKey key) {
        return cancel(booked(key), key.inAddress());
    }

    /** The same for whoever has the phone that it was booked with. */
    @Transactional
    public Outcome<Appointment, ReceptionRefusal> cancel(UUID id) {
        return cancel(appointments.find(id).filter(each -> each.state() == AppointmentState.BOOKED), "");
    }

    private Outcome<Appointment, ReceptionRefusal> cancel(Optional<Appointment> found, String link) {
        if (found.isEmpty()) {
            return Outcome.refused(ReceptionRefusal.NOT_BOOKED);
        }
        var cancelled =
                changed(found.get(), AppointmentState.CANCELLED, found.get().startsAt(), null);
        appointments.givePlaceBack(cancelled.group(), cancelled.startsAt());
        tell(cancelled, Change.CANCELLED, link);
        return Outcome.done(cancelled);
    }

    /** The same at another time; the old place is given back only when the new one is taken. */
    @Transactional
    public Outcome<Appointment, ReceptionRefusal> move(AppointmentKey key, Instant startsAt) {
        var found = booked(key);
        if (found.isEmpty()) {
            return Outcome.refused(ReceptionRefusal.NOT_BOOKED);
        }
        var group = setup.group(found.get().group()).orElseThrow();
        appointments.lock(group.id());
        var onAnotherDay = !dayOf(startsAt).equals(dayOf(found.get().startsAt()));
        if (onAnotherDay && appointments.lockAndCount(found.get().phone(), dayOf(startsAt)) >= MOST_OF_A_PHONE) {
            return Outcome.refused(ReceptionRefusal.TOO_MANY_OF_THIS_PHONE);
        }
        if (!takePlace(group, startsAt)) {
            return Outcome.refused(ReceptionRefusal.SLOT_FULL);
        }
        appointments.givePlaceBack(group.id(), found.get().startsAt());
        var moved = changed(found.get(), AppointmentState.BOOKED, startsAt, null);
        tell(moved, Change.MOVED, key.inAddress());
        return Outcome.done(moved);
    }

    /**
     * The person is at the centre: they get a number, preferred from the beginning of their time on. Who comes more than
     * 15 minutes late waits like everyone without an appointment.
     *
     * @param code as the person says or types it
     */
    @Transactional
    public Outcome<Tickets.Issued, ReceptionRefusal> arrive(UnitCode unit, String code, TicketOrigin origin) {
        var found = Optional.of(code)
                .filter(AppointmentKey::isCode)
                .flatMap(text -> appointments.find(text, null))
                .filter(each -> each.state() == AppointmentState.BOOKED
                        && each.unit().equals(unit)
                        && dayOf(each.startsAt()).equals(today()));
        if (found.isEmpty()) {
            return Outcome.refused(ReceptionRefusal.NO_APPOINTMENT_TODAY);
        }
        var expected = found.get();
        var issued = tickets.issue(new NewTicket(unit, expected.group(), null, origin), expected.startsAt());
        if (issued instanceof Outcome.Done<Tickets.Issued, ReceptionRefusal>(var number)) {
            changed(
                    expected,
                    AppointmentState.ARRIVED,
                    expected.startsAt(),
                    number.ticket().id());
        }
        return issued;
    }

    /** How many appointments of the unit on the day ended in each way. */
    public Map<AppointmentState, Integer> counts(UnitCode unit, LocalDate day) {
        return appointments.counts(unit, day);
    }

    private boolean takePlace(ServiceGroup group, Instant startsAt) {
        var rule = appointments.rule(group.id());
        return rule.isPresent()
                && free(group, dayOf(startsAt)).stream()
                        .anyMatch(slot -> slot.startsAt().equals(startsAt))
                && appointments.takePlace(group.id(), startsAt, rule.get().capacity());
    }

    private Optional<Appointment> booked(AppointmentKey key) {
        return appointments.find(key.code(), key.hash()).filter(each -> each.state() == AppointmentState.BOOKED);
    }

    private Appointment changed(Appointment before, AppointmentState state, Instant startsAt, @Nullable UUID ticket) {
        appointments.change(before.id(), state, startsAt, ticket, clock.instant());
        return new Appointment(
                before.id(), before.code(), before.unit(), before.group(), startsAt, before.phone(), state);
    }

    private void tell(Appointment appointment, Change change, String link) {
        var group = setup.group(appointment.group()).orElseThrow();
        listeners.publishEvent(new AppointmentChanged(appointment, change, group.name(), link));
    }

    private LocalDate today() {
        return dayOf(clock.instant());
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }
}
