package vn.motcua.results.issue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.results.EndResult;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.RegisteredResult.End;
import vn.motcua.results.ResultEnded;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.ResultState;
import vn.motcua.results.domain.Rights;
import vn.motcua.results.domain.Steps;
import vn.motcua.results.store.DeliveryStore;
import vn.motcua.results.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ResultId;

/** How a result goes back, or comes to its end. */
@Component
class Endings {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_DECISION = 100;

    private final ResultStore store;
    private final DeliveryStore deliveries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Endings(ResultStore store, DeliveryStore deliveries, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.deliveries = deliveries;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Outcome<RegisteredResult, ResultRefusal> giveBack(ResultId id, int version, String reason, Actor.Staff person) {
        var found = store.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(new ResultRefusal.NotFound());
        }
        var result = found.get();
        if (!Rights.mayGiveBack(result, person)) {
            return Outcome.refused(new ResultRefusal.NotYours());
        }
        if (result.state().compareTo(ResultState.SIGNED) > 0) {
            return Outcome.refused(new ResultRefusal.NotInThisState(result.state()));
        }
        return result.version() == version
                ? write(result, Steps.draftAgain(result), person, reason)
                : Outcome.refused(new ResultRefusal.ChangedMeanwhile());
    }

    @Transactional
    Outcome<RegisteredResult, ResultRefusal> revoke(EndResult end, Actor.Staff person) {
        var found = store.find(end.result());
        if (found.isEmpty()) {
            return Outcome.refused(new ResultRefusal.NotFound());
        }
        var result = found.get();
        if (result.state() != ResultState.ISSUED) {
            return Outcome.refused(new ResultRefusal.NotInThisState(result.state()));
        }
        if (!Rights.mayRevoke(result, person)) {
            return Outcome.refused(new ResultRefusal.NotYours());
        }
        if (isNoText(end.reason(), LONGEST_REASON)) {
            return Outcome.refused(new ResultRefusal.TextNeeded("reason", LONGEST_REASON));
        }
        if (isNoText(end.decision(), LONGEST_DECISION)) {
            return Outcome.refused(new ResultRefusal.TextNeeded("decision", LONGEST_DECISION));
        }
        if (end.on().isAfter(today())) {
            return Outcome.refused(new ResultRefusal.DayAhead());
        }
        return result.version() == end.version()
                ? endIssued(
                        result,
                        ResultState.REVOKED,
                        new End(end.on(), end.reason().strip(), end.decision().strip()),
                        person)
                : Outcome.refused(new ResultRefusal.ChangedMeanwhile());
    }

    /** In the caller's transaction: the result holds no more; the vault learns of a revocation, and of a replacement by what replaces. */
    Outcome<RegisteredResult, ResultRefusal> endIssued(RegisteredResult result, ResultState how, End end, Actor by) {
        var outcome = write(result, Steps.ended(result, how, end), by, end.reason());
        if (outcome instanceof Outcome.Done<RegisteredResult, ResultRefusal>(var ended)) {
            if (how == ResultState.REVOKED) {
                deliveries.add(result.id(), DeliveryStore.Kind.REVOKE);
            }
            events.publishEvent(new ResultEnded(ended));
        }
        return outcome;
    }

    /** In the caller's transaction: what is on its way is a draft again; with a number already, it is called off. */
    void stepBack(RegisteredResult open, Actor by, String reason) {
        if (open.state().compareTo(ResultState.SIGNED) > 0) {
            callOff(open, by, reason);
        } else if (open.state() != ResultState.DRAFT) {
            mustWrite(open, Steps.draftAgain(open), by, reason);
        }
    }

    /** In the caller's transaction: it will never be issued; its number, if it had one, stays its own. */
    void callOff(RegisteredResult open, Actor by, String reason) {
        mustWrite(open, Steps.ended(open, ResultState.CANCELLED, new End(today(), reason, "")), by, reason);
    }

    private void mustWrite(RegisteredResult before, RegisteredResult after, Actor by, String detail) {
        if (!store.update(before, after, by, now(), detail)) {
            throw new OptimisticLockingFailureException("moved meanwhile: " + before.id());
        }
    }

    private Outcome<RegisteredResult, ResultRefusal> write(
            RegisteredResult before, RegisteredResult after, Actor by, String detail) {
        return store.update(before, after, by, now(), detail)
                ? Outcome.done(store.find(before.id()).orElseThrow())
                : Outcome.refused(new ResultRefusal.ChangedMeanwhile());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static boolean isNoText(String text, int longest) {
        return text.isBlank() || text.length() > longest;
    }
}
