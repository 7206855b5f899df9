package vn.motcua.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.Desk;
import vn.motcua.organisation.Units;
import vn.motcua.reception.domain.Turns;
import vn.motcua.reception.store.SetupStore;
import vn.motcua.reception.store.TicketStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/** The queue as a desk works it off: sit down, call the next, and say what became of them. */
@Service
public class DeskQueue {

    private static final List<String> UNREGISTERED = List.of("1", "2", "3", "4");
    private static final int SHOWN_ABSENT = 10;

    private final TicketStore tickets;
    private final SetupStore setup;
    private final Units units;
    private final Clock clock;

    DeskQueue(TicketStore tickets, SetupStore setup, Units units, Clock clock) {
        this.tickets = tickets;
        this.setup = setup;
        this.units = units;
        this.clock = clock;
    }

    /** The numbers of the desks of the unit; 1 to 4 where the register of the organisation names none. */
    public List<String> desks(UnitCode unit) {
        var registered = units.desks(unit, today()).stream().map(Desk::number).toList();
        return registered.isEmpty() ? UNREGISTERED : registered;
    }

    /**
     * The officer works at this desk until the end of the day, or until they move.
     *
     * @param takeOver whether whoever sits there has to find another desk
     */
    @Transactional
    public Outcome<DeskPlace, ReceptionRefusal> sit(DeskPlace place, boolean takeOver, Actor.Staff by) {
        tickets.lock(by.unit(), today());
        if (!place.unit().equals(by.unit()) || !desks(by.unit()).contains(place.number())) {
            return Outcome.refused(ReceptionRefusal.DESK_NEEDED);
        }
        var open = setup.groups(by.unit()).stream()
                .filter(ServiceGroup::isOpen)
                .map(ServiceGroup::id)
                .toList();
        if (place.groups().isEmpty() || !open.containsAll(place.groups())) {
            return Outcome.refused(ReceptionRefusal.GROUPS_NEEDED);
        }
        if (!takeOver && setup.isTaken(by.unit(), today(), place.number(), by.account())) {
            return Outcome.refused(ReceptionRefusal.DESK_TAKEN);
        }
        setup.clear(place);
        setup.sit(by.account(), place, today());
        return Outcome.done(place);
    }

    /** Somebody else may sit there; a number that stands at the desk is ended as served. */
    @Transactional
    public void leave(Actor.Staff by) {
        tickets.lock(by.unit(), today());
        placeOf(by).flatMap(this::current).ifPresent(ticket -> end(ticket, TicketState.DONE, by));
        setup.leave(by.account());
    }

    public Optional<DeskPlace> placeOf(Actor.Staff officer) {
        return setup.placeOf(officer.account(), officer.unit(), today());
    }

    /** Whom the desk called and has not sent away. */
    public Optional<Ticket> current(DeskPlace place) {
        return tickets.current(place.unit(), today(), place.number());
    }

    /** How many wait for the groups of the desk. */
    public int waiting(DeskPlace place) {
        return tickets.waiting(place.unit(), today(), place.groups()).size();
    }

    /** Those who wait for the groups of the desk, in the order in which it would call them now. */
    public List<Ticket> order(DeskPlace place, int limit) {
        var waiting = tickets.waiting(place.unit(), today(), place.groups());
        int row = tickets.preferredInARow(place.unit(), today(), place.number());
        return Turns.order(waiting, row, clock.instant()).stream()
                .limit(limit)
                .flatMap(each -> tickets.find(each.id()).stream())
                .toList();
    }

    public List<Ticket> absent(DeskPlace place) {
        return tickets.absent(place.unit(), today(), place.groups(), SHOWN_ABSENT);
    }

    /**
     * Ends whom the desk has as served and calls the next.
     *
     * @param seen the ticket that stood at the desk when the key was pressed; when it is another by now, nothing is
     *     called, so that a key pressed twice calls once
     * @return who is at the desk now; empty when nobody waits
     */
    @Transactional
    public Outcome<Optional<Ticket>, ReceptionRefusal> next(Optional<UUID> seen, Actor.Staff by) {
        tickets.lock(by.unit(), today());
        var found = placeOf(by);
        if (found.isEmpty()) {
            return Outcome.refused(ReceptionRefusal.NOT_AT_A_DESK);
        }
        var place = found.get();
        var current = current(place);
        if (!current.map(Ticket::id).equals(seen)) {
            return Outcome.done(current);
        }
        current.ifPresent(ticket -> end(ticket, TicketState.DONE, by));
        return Outcome.done(callNext(place, by));
    }

    private Optional<Ticket> callNext(DeskPlace place, Actor.Staff by) {
        var now = clock.instant();
        int row = tickets.preferredInARow(place.unit(), today(), place.number());
        var chosen = Turns.next(tickets.waiting(place.unit(), today(), place.groups()), row, now);
        return chosen.flatMap(waiting -> {
            var ticket = tickets.find(waiting.id()).orElseThrow();
            tickets.call(ticket.id(), place.number(), Turns.isPreferred(waiting, now), now);
            tickets.note(ticket, "CALLED", ticket.group(), place.number(), now, by.displayName());
            return tickets.find(ticket.id());
        });
    }

    /** The screen says the number once more. */
    @Transactional
    public Outcome<Ticket, ReceptionRefusal> callAgain(UUID ticket, Actor.Staff by) {
        return atDesk(ticket, by, (at, found) -> {
            tickets.callAgain(found.id(), at);
            note(found, "CALLED_AGAIN", at, by);
        });
    }

    /** The person is here. */
    @Transactional
    public Outcome<Ticket, ReceptionRefusal> arrived(UUID ticket, Actor.Staff by) {
        return atDesk(ticket, by, (at, found) -> {
            tickets.arrived(found.id(), at);
            note(found, "ARRIVED", at, by);
        });
    }

    /** Served, and nobody is called yet. */
    @Transactional
    public Outcome<Ticket, ReceptionRefusal> finish(UUID ticket, Actor.Staff by) {
        return atDesk(ticket, by, (_, found) -> end(found, TicketState.DONE, by));
    }

    /** Nobody came; whoever comes later is called back by {@link #callBack}. */
    @Transactional
    public Outcome<Ticket, ReceptionRefusal> noShow(UUID ticket, Actor.Staff by) {
        return atDesk(ticket, by, (_, found) -> end(found, TicketState.NO_SHOW, by));
    }

    /** The person came to the wrong place: they wait for another group, as long as they have waited already. */
    @Transactional
    public Outcome<Ticket, ReceptionRefusal> transfer(UUID ticket, UUID group, Actor.Staff by) {
        var open =
                setup.group(group).filter(each -> each.isOpen() && each.unit().equals(by.unit()));
        if (open.isEmpty()) {
            return Outcome.refused(ReceptionRefusal.UNKNOWN_GROUP);
        }
        return atDesk(ticket, by, (at, found) -> {
            tickets.transfer(found.id(), group);
            tickets.note(found, "TRANSFERRED", group, found.desk(), at, by.displayName());
        });
    }

    /** Somebody who missed their call comes to the desk after all; the desk must be free. */
    @Transactional
    public Outcome<Ticket, ReceptionRefusal> callBack(UUID ticket, Actor.Staff by) {
        tickets.lock(by.unit(), today());
        var place = placeOf(by).filter(each -> current(each).isEmpty());
        var absent = place.flatMap(_ -> tickets.find(ticket))
                .filter(found -> found.state() == TicketState.NO_SHOW
                        && found.unit().equals(by.unit())
                        && found.day().equals(today()));
        if (absent.isEmpty()) {
            return Outcome.refused(ReceptionRefusal.NOT_AT_THIS_DESK);
        }
        var at = clock.instant();
        tickets.call(ticket, place.orElseThrow().number(), false, at);
        tickets.note(absent.get(), "CALLED", absent.get().group(), place.get().number(), at, by.displayName());
        return Outcome.done(tickets.find(ticket).orElseThrow());
    }

    /** The dossier came out of whom the officer has at the desk; nothing when there is nobody. */
    @Transactional
    public void attach(DossierCode dossier, Actor.Staff by) {
        placeOf(by).flatMap(this::current).ifPresent(ticket -> tickets.attach(ticket.id(), dossier.value()));
    }

    private interface Step {
        void take(Instant at, Ticket found);
    }

    private Outcome<Ticket, ReceptionRefusal> atDesk(UUID ticket, Actor.Staff by, Step step) {
        tickets.lock(by.unit(), today());
        var mine = placeOf(by).flatMap(this::current).filter(found -> found.id().equals(ticket));
        if (mine.isEmpty()) {
            return Outcome.refused(ReceptionRefusal.NOT_AT_THIS_DESK);
        }
        step.take(clock.instant(), mine.get());
        return Outcome.done(tickets.find(ticket).orElseThrow());
    }

    private void end(Ticket ticket, TicketState how, Actor.Staff by) {
        var at = clock.instant();
        tickets.end(ticket.id(), how, at);
        note(ticket, how.name(), at, by);
    }

    private void note(Ticket ticket, String kind, Instant at, Actor.Staff by) {
        tickets.note(ticket, kind, ticket.group(), ticket.desk(), at, by.displayName());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
