package vn.motcua.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.reception.domain.ExpectedWait;
import vn.motcua.reception.domain.Turns;
import vn.motcua.reception.domain.Waiting;
import vn.motcua.reception.store.FigureStore;
import vn.motcua.reception.store.SetupStore;
import vn.motcua.reception.store.TicketStore;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Secret;

/** Numbers: taken by people who come, and how each stands. */
@Service
public class Tickets {

    private final TicketStore tickets;
    private final SetupStore setup;
    private final FigureStore figures;
    private final Clock clock;

    Tickets(TicketStore tickets, SetupStore setup, FigureStore figures, Clock clock) {
        this.tickets = tickets;
        this.setup = setup;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * A number, for whoever took it.
     *
     * @param token by which they follow it
     */
    public record Issued(Ticket ticket, Secret token) {}

    /** Gives the next number of the group out; numbers of a day have no gaps, whoever takes them at once. */
    @Transactional
    public Outcome<Issued, ReceptionRefusal> issue(NewTicket wanted) {
        return issue(wanted, null);
    }

    /** The same for somebody who has an appointment. */
    Outcome<Issued, ReceptionRefusal> issue(NewTicket wanted, @Nullable Instant slotAt) {
        var group = setup.group(wanted.group())
                .filter(each -> each.isOpen() && each.unit().equals(wanted.unit()));
        if (group.isEmpty()) {
            return Outcome.refused(ReceptionRefusal.UNKNOWN_GROUP);
        }
        if (wanted.priority() != null
                && priorities().stream().noneMatch(each -> each.code().equals(wanted.priority()))) {
            return Outcome.refused(ReceptionRefusal.UNKNOWN_PRIORITY);
        }
        var serial = tickets.nextSerial(wanted.unit(), today(), group.get().letter());
        if (serial.isEmpty()) {
            return Outcome.refused(ReceptionRefusal.NO_NUMBER_LEFT);
        }
        var ticket = made(wanted, group.get(), serial.getAsInt(), slotAt);
        var token = Secret.next();
        tickets.insert(ticket, token, serial.getAsInt(), wanted.origin());
        tickets.note(
                ticket,
                "ISSUED",
                ticket.group(),
                null,
                ticket.issuedAt(),
                wanted.origin().name());
        return Outcome.done(new Issued(ticket, token));
    }

    public Optional<Ticket> find(Secret token) {
        return tickets.find(token);
    }

    /** How the ticket stands now. */
    public Optional<Standing> standing(Secret token) {
        return tickets.find(token).map(this::standing);
    }

    /** Whom people are called before others for, in the order in which they are offered. */
    public List<PriorityClass> priorities() {
        return setup.priorities().stream().filter(PriorityClass::inUse).toList();
    }

    private Standing standing(Ticket ticket) {
        var group = setup.group(ticket.group()).orElseThrow();
        if (ticket.state() != TicketState.WAITING || !ticket.day().equals(today())) {
            return new Standing(ticket, group, 0, Optional.empty());
        }
        var order =
                Turns.order(tickets.waiting(ticket.unit(), ticket.day(), List.of(ticket.group())), 0, clock.instant());
        int before = order.stream().map(Waiting::id).toList().indexOf(ticket.id());
        var expected = ExpectedWait.of(
                before,
                figures.services(ticket.unit(), ticket.day(), ticket.group()),
                setup.desksOf(ticket.unit(), ticket.day(), ticket.group()));
        return new Standing(ticket, group, Math.max(0, before), expected);
    }

    private Ticket made(NewTicket wanted, ServiceGroup group, int serial, @Nullable Instant slotAt) {
        return new Ticket(
                UUID.randomUUID(),
                wanted.unit(),
                today(),
                String.format(Locale.ROOT, "%s%03d", group.letter(), serial),
                group.id(),
                wanted.priority(),
                slotAt,
                TicketState.WAITING,
                clock.instant(),
                null,
                null,
                0);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
