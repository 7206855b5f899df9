package vn.motcua.organisation.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitAct;
import vn.motcua.organisation.UnitChange;
import vn.motcua.organisation.UnitChanged;
import vn.motcua.organisation.UnitChanges;
import vn.motcua.organisation.UnitRefusal;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Period;
import vn.motcua.shared.UnitCode;

@Service
class DecidedUnitChanges implements UnitChanges {

    private final Units units;
    private final UnitRules rules;
    private final UnitStore store;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    DecidedUnitChanges(
            Units units,
            UnitRules rules,
            UnitStore store,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.units = units;
        this.rules = rules;
        this.store = store;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Outcome<Unit, UnitRefusal> make(UnitChange change, Actor by) {
        return transactions.execute(transaction -> makeLocked(change, by));
    }

    private Outcome<Unit, UnitRefusal> makeLocked(UnitChange change, Actor by) {
        store.lock();
        Optional<UnitRefusal> problem =
                ChangeFields.problem(change).or(() -> rules.against(change)).or(() -> write(change));
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        store.remember(change.unit(), kind(change), change.decision(), by, clock.instant());
        events.publishEvent(new UnitChanged(change));
        return Outcome.done(latest(change.unit()));
    }

    /** Writes what the rules allow, or nothing when a desk or position turns out to be there or gone already. */
    private Optional<UnitRefusal> write(UnitChange change) {
        LocalDate day = change.decision().effective();
        return switch (change) {
            case UnitChange.Establish it ->
                done(() -> store.add(
                        new Unit(it.unit(), it.name(), it.kind(), it.parent(), it.area(), Period.since(day))));
            case UnitChange.Rename it -> done(() -> replace(renamed(latest(it.unit()), it)));
            case UnitChange.Move it -> done(() -> replace(moved(latest(it.unit()), it)));
            case UnitChange.Close it -> done(() -> end(it.unit(), List.copyOf(it.successors()), day));
            case UnitChange.Merge it -> done(() -> it.absorbed().forEach(old -> end(old, List.of(it.unit()), day)));
            case UnitChange.OpenDesk it -> unless(store.addDesk(it), it.unit(), it.number());
            case UnitChange.CloseDesk it -> unless(store.endDesk(it), it.unit(), it.number());
            case UnitChange.OfferPosition it ->
                unless(store.addPosition(it), it.unit(), it.title().vietnamese());
            case UnitChange.AbolishPosition it -> unless(store.endPosition(it), it.unit(), it.title());
        };
    }

    private static Unit renamed(Unit unit, UnitChange.Rename change) {
        Period since = Period.since(change.decision().effective());
        return new Unit(unit.code(), change.name(), unit.kind(), unit.parent(), unit.area(), since);
    }

    private static Unit moved(Unit unit, UnitChange.Move change) {
        Period since = Period.since(change.decision().effective());
        return new Unit(unit.code(), unit.name(), unit.kind(), change.parent(), change.area(), since);
    }

    private void replace(Unit next) {
        store.end(next.code(), next.validity().from());
        store.add(next);
    }

    private void end(UnitCode unit, List<UnitCode> successors, LocalDate day) {
        store.end(unit, day);
        store.endEquipment(unit, day);
        successors.forEach(successor -> store.succeed(unit, successor, day));
    }

    private Unit latest(UnitCode unit) {
        return units.versions(unit).getLast();
    }

    private static Optional<UnitRefusal> done(Runnable write) {
        write.run();
        return Optional.empty();
    }

    private static Optional<UnitRefusal> unless(boolean written, UnitCode unit, String what) {
        return written ? Optional.empty() : Optional.of(new UnitRefusal.NothingToDo(unit, what));
    }

    private static UnitAct.Kind kind(UnitChange change) {
        return switch (change) {
            case UnitChange.Establish _ -> UnitAct.Kind.ESTABLISHED;
            case UnitChange.Rename _ -> UnitAct.Kind.RENAMED;
            case UnitChange.Move _ -> UnitAct.Kind.MOVED;
            case UnitChange.Close _ -> UnitAct.Kind.CLOSED;
            case UnitChange.Merge _ -> UnitAct.Kind.MERGED;
            case UnitChange.OpenDesk _ -> UnitAct.Kind.DESK_OPENED;
            case UnitChange.CloseDesk _ -> UnitAct.Kind.DESK_CLOSED;
            case UnitChange.OfferPosition _ -> UnitAct.Kind.POSITION_OFFERED;
            case UnitChange.AbolishPosition _ -> UnitAct.Kind.POSITION_ABOLISHED;
        };
    }
}
