package vn.motcua.post;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.Units;
import vn.motcua.post.domain.Passage;
import vn.motcua.post.store.ConsignmentStore;
import vn.motcua.post.store.Promises;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/** Moves consignments: row and history together, in the caller's transaction. */
@Component
class Carriage {

    private final ConsignmentStore store;
    private final Promises promises;
    private final WorkingCalendars calendars;
    private final Addresses addresses;
    private final Units units;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    Carriage(
            ConsignmentStore store,
            Promises promises,
            WorkingCalendars calendars,
            Addresses addresses,
            Units units,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.store = store;
        this.promises = promises;
        this.calendars = calendars;
        this.addresses = addresses;
        this.units = units;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * What a move leaves behind beside the state.
     *
     * @param office that has it afterwards
     */
    record Trace(UnitCode office, Consignment.Matter matter, String note, String receivedBy) {

        static Trace none(Consignment consignment) {
            return new Trace(consignment.office(), consignment.matter(), "", "");
        }

        Trace noting(String text) {
            return new Trace(office, matter, text, receivedBy);
        }
    }

    Instant now() {
        return clock.instant();
    }

    /** One move further, at this moment, or the refusal of one that is not possible. */
    Outcome<Consignment, PostRefusal> move(Consignment before, Move move, Trace trace, Actor.Staff by) {
        var next = Passage.after(before.direction(), before.state(), move);
        if (next.isEmpty()) {
            return Outcome.refused(new PostRefusal.NotPossible(move, before.state()));
        }
        var at = now();
        var contents = move == Move.MISS ? before.contents().missedOnceMore() : before.contents();
        var times = before.times().at(at);
        var after = before.moved(
                next.get(),
                trace.office(),
                contents,
                trace.matter(),
                move == Move.ACCEPT ? times.promised(promisedBy(before)) : times);
        store.update(after);
        store.append(
                after.id(),
                new ConsignmentEvent(
                        after.version(),
                        at,
                        move,
                        after.state(),
                        by.displayName(),
                        by.unit(),
                        trace.note(),
                        trace.receivedBy()),
                by.account());
        listeners.publishEvent(new ConsignmentMoved(after, move));
        return Outcome.done(after);
    }

    boolean isPostOffice(UnitCode code) {
        return units.find(code, today())
                .filter(unit -> unit.kind() == UnitKind.POST_OFFICE)
                .isPresent();
    }

    boolean isDesk(UnitCode code) {
        return units.find(code, today()).filter(unit -> unit.kind().receives()).isPresent();
    }

    /** Counted by the calendar of the desk; a last day that is off moves on to the next working day. */
    private LocalDate promisedBy(Consignment consignment) {
        var rule = promises.on(reach(consignment), today());
        var end = calendars.of(consignment.desk()).dueAt(now(), rule.terms());
        return LocalDate.ofInstant(end, WorkingCalendar.ZONE);
    }

    private Reach reach(Consignment consignment) {
        var commune = consignment.citizen().address().commune();
        var desk = units.find(consignment.desk(), today()).map(unit -> unit.area());
        if (desk.equals(Optional.of(commune))) {
            return Reach.SAME_COMMUNE;
        }
        var province = desk.flatMap(addresses::provinceOf);
        return province.isPresent() && province.equals(addresses.provinceOf(commune))
                ? Reach.SAME_PROVINCE
                : Reach.OTHER_PROVINCE;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), WorkingCalendar.ZONE);
    }
}
