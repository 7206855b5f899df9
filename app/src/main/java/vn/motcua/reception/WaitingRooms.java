package vn.motcua.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.reception.store.FigureStore;
import vn.motcua.reception.store.SetupStore;
import vn.motcua.reception.store.TicketStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/** The waiting room of each centre: what people come for, the screen, and the figures of the days. */
@Service
public class WaitingRooms {

    private static final int LONGEST_NAME = 100;
    private static final int ON_SCREEN = 6;

    private final SetupStore setup;
    private final TicketStore tickets;
    private final FigureStore figures;
    private final Clock clock;

    WaitingRooms(SetupStore setup, TicketStore tickets, FigureStore figures, Clock clock) {
        this.setup = setup;
        this.tickets = tickets;
        this.figures = figures;
        this.clock = clock;
    }

    /** Units that give numbers out, by code. */
    public List<UnitCode> units() {
        return setup.units();
    }

    /** The groups that give numbers out, by letter; none where the unit has no queue. */
    public List<ServiceGroup> groups(UnitCode unit) {
        return setup.groups(unit).stream().filter(ServiceGroup::isOpen).toList();
    }

    /** Every group there ever was, open ones first. */
    public List<ServiceGroup> allGroups(UnitCode unit) {
        return setup.groups(unit);
    }

    public Optional<ServiceGroup> group(UUID id) {
        return setup.group(id);
    }

    /** From now on numbers of this letter are given out for the name. */
    public Outcome<ServiceGroup, ReceptionRefusal> open(
            UnitCode unit, String letter, String name, String nameEn, Actor by) {
        if (!letter.matches("[A-Z]")) {
            return Outcome.refused(ReceptionRefusal.LETTER_NEEDED);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME || nameEn.length() > LONGEST_NAME) {
            return Outcome.refused(ReceptionRefusal.NAME_NEEDED);
        }
        var group = new ServiceGroup(UUID.randomUUID(), unit, letter, name.strip(), nameEn.strip(), true);
        return setup.insert(group, clock.instant(), by.displayName())
                ? Outcome.done(group)
                : Outcome.refused(ReceptionRefusal.LETTER_TAKEN);
    }

    /** No more numbers for it; whoever holds one is still called. */
    public void close(UUID group, Actor by) {
        setup.endGroup(group, clock.instant(), by.displayName());
    }

    /** What the screen of the unit shows now. */
    public CallBoard board(UnitCode unit) {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        var waiting = tickets.waitingByGroup(unit, day);
        var lines = groups(unit).stream()
                .map(group -> new CallBoard.Line(group, waiting.getOrDefault(group.id(), 0)))
                .toList();
        return new CallBoard(tickets.atDesks(unit, day, ON_SCREEN), lines, now);
    }

    /** What the tickets of these days add up to, by group and hour of arrival. */
    public List<QueueHour> hours(UnitCode unit, LocalDate from, LocalDate to) {
        return figures.hours(unit, from, to);
    }
}
