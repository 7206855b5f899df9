package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.feedback.domain.Access;
import vn.motcua.feedback.domain.Life;
import vn.motcua.feedback.domain.Masking;
import vn.motcua.feedback.domain.Reading;
import vn.motcua.feedback.store.FeedbackStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FeedbackId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Secret;
import vn.motcua.shared.TypedText;

/** The front door: feedback comes in, and people on the staff act on it; each in one transaction. */
@Service
public class Feedbacks {

    private final FeedbackStore store;
    private final Deadlines deadlines;
    private final SenderKeys keys;
    private final ApplicationEventPublisher listeners;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Feedbacks(
            FeedbackStore store,
            Deadlines deadlines,
            SenderKeys keys,
            ApplicationEventPublisher listeners,
            TransactionTemplate transactions,
            Clock clock) {
        this.store = store;
        this.deadlines = deadlines;
        this.keys = keys;
        this.listeners = listeners;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes a feedback in.
     *
     * @param by who wrote it down; null when the sender did, or the system
     * @return what the sender gets; the same again for a request that was done before
     */
    public Outcome<Receipt, FeedbackRefusal> receive(NewFeedback typed, Actor.@Nullable Staff by) {
        return once(typed, read -> begin(read, by));
    }

    /** Takes a feedback in and answers it while the sender waits, in one act. */
    public Outcome<Receipt, FeedbackRefusal> settleOnTheSpot(
            NewFeedback typed, FeedbackClass kind, String answer, Actor.Staff by) {
        var said = TypedText.clean(answer);
        if (said.isEmpty() || said.length() > FeedbackAct.LONGEST_ANSWER) {
            return Outcome.refused(new FeedbackRefusal.TextNeeded("answer", FeedbackAct.LONGEST_ANSWER));
        }
        return once(typed, read -> settle(begin(read, by), kind, said, by));
    }

    private Outcome<Receipt, FeedbackRefusal> once(NewFeedback typed, Function<NewFeedback, Feedback> how) {
        return switch (Reading.of(typed)) {
            case Outcome.Done<NewFeedback, FeedbackRefusal>(var read) -> Outcome.done(onceRead(read, how));
            case Outcome.Refused<NewFeedback, FeedbackRefusal>(var refusal) -> Outcome.refused(refusal);
        };
    }

    private Receipt onceRead(NewFeedback read, Function<NewFeedback, Feedback> how) {
        try {
            return transactions.execute(
                    _ -> receipt(store.madeBy(read.requestKey()).orElseGet(() -> how.apply(read))));
        } catch (DuplicateKeyException sameFormTwice) {
            return receipt(store.madeBy(read.requestKey()).orElseThrow());
        }
    }

    private Feedback begin(NewFeedback read, Actor.@Nullable Staff by) {
        var now = now();
        var day = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        var times = new Feedback.Times(
                now,
                deadlines.due(FeedbackTerm.Kind.CLASSIFY, now),
                deadlines.answerBy(read.kind(), now),
                deadlines.due(FeedbackTerm.Kind.TELL, now),
                null);
        var made = new Feedback(
                FeedbackId.next(),
                FeedbackCode.of(day, store.nextSerial(day)),
                1,
                FeedbackState.RECEIVED,
                read.way(),
                read.kind(),
                read.matter(),
                read.sender(),
                times,
                null,
                null,
                false,
                null,
                null);
        store.insert(made, keys.token(made.id()), read.requestKey());
        tell(made, new FeedbackEvent(1, now, FeedbackEvent.Kind.RECEIVED, by, read.kind(), null, ""));
        return made;
    }

    private Feedback settle(Feedback begun, FeedbackClass kind, String answer, Actor.Staff by) {
        var classified = move(begun, new FeedbackAct.Assign(kind, null, ""), by);
        return move(classified.settledOnTheSpot(), new FeedbackAct.Answer(answer), by);
    }

    /**
     * Does one act.
     *
     * @param version of the feedback as the person saw it
     */
    public Outcome<Feedback, FeedbackRefusal> act(FeedbackCode code, int version, FeedbackAct act, Actor.Staff by) {
        return transactions.execute(_ -> attempt(code, version, cleaned(act), by));
    }

    private Outcome<Feedback, FeedbackRefusal> attempt(
            FeedbackCode code, int version, FeedbackAct act, Actor.Staff by) {
        var found = store.lock(code);
        if (found.isEmpty() || !Access.mayRead(found.get(), by)) {
            return Outcome.refused(new FeedbackRefusal.NotFound());
        }
        var feedback = found.get();
        if (feedback.version() != version) {
            return Outcome.refused(new FeedbackRefusal.ChangedMeanwhile());
        }
        if (act instanceof FeedbackAct.Offer && isOffered(feedback)) {
            return Outcome.refused(new FeedbackRefusal.NotPossible());
        }
        return Life.refusal(feedback, act, by)
                .<Outcome<Feedback, FeedbackRefusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(move(feedback, act, by)));
    }

    private Feedback move(Feedback before, FeedbackAct act, Actor.Staff by) {
        var now = now();
        var events = Life.events(before, act, by, now);
        var moved = Life.after(before, act, events, now, deadlines.due(FeedbackTerm.Kind.TELL, now));
        var after = moved.isQuestion() == before.isQuestion() || moved.state().isEnd()
                ? moved
                : moved.dueBy(deadlines.answerBy(moved.kind(), moved.times().receivedAt()));
        store.update(after);
        events.forEach(event -> tell(after, event));
        return after;
    }

    /**
     * The sender says more, in the system's name: what came in by {@link Way#RATING} and gets its words later.
     *
     * @return empty when there is no feedback of that request, or it was answered
     */
    public Optional<Feedback> add(UUID requestKey, String more) {
        var said = TypedText.clean(more);
        return transactions.execute(_ -> store.madeBy(requestKey)
                .flatMap(found -> store.lock(found.code()))
                .filter(found -> !found.state().isEnd())
                .filter(found -> !said.isEmpty() && said.length() <= Matter.LONGEST_CONTENT)
                .map(found -> {
                    var after = found.saying(said);
                    store.update(after);
                    var event =
                            new FeedbackEvent(after.version(), now(), FeedbackEvent.Kind.ADDED, null, null, null, "");
                    tell(after, event);
                    return after;
                }));
    }

    /** The sender says once what they think of the answer. */
    Outcome<Feedback, FeedbackRefusal> rate(Secret token, Feedback.Degree degree, String comment) {
        return transactions.execute(_ -> {
            var found = store.byToken(token).flatMap(each -> store.lock(each.code()));
            if (found.isEmpty()) {
                return Outcome.refused(new FeedbackRefusal.NotFound());
            }
            var before = found.get();
            if (before.rating() != null) {
                return Outcome.refused(new FeedbackRefusal.AlreadyRated());
            }
            if (before.state() != FeedbackState.ANSWERED) {
                return Outcome.refused(new FeedbackRefusal.NotPossible());
            }
            var now = now();
            var after = before.rated(new Feedback.AnswerRating(degree, comment, now));
            store.update(after);
            var event =
                    new FeedbackEvent(after.version(), now, FeedbackEvent.Kind.RATED, null, null, null, degree.name());
            tell(after, event);
            return Outcome.done(after);
        });
    }

    private void tell(Feedback after, FeedbackEvent event) {
        store.append(after.id(), event);
        listeners.publishEvent(new FeedbackMoved(after, event, receipt(after).path()));
    }

    /** What the sender holds, made anew. */
    Receipt receipt(Feedback feedback) {
        var id = feedback.id();
        return new Receipt(
                feedback.code(),
                keys.digits(id),
                keys.token(id),
                feedback.times().answerBy());
    }

    /** The feedback, if the person's post may read it. */
    public Optional<Feedback> findFor(Actor.Staff person, FeedbackCode code) {
        return store.find(code).filter(found -> Access.mayRead(found, person));
    }

    /** What the person may do to it now. */
    public boolean isOpen(Feedback feedback, FeedbackAct example, Actor.Staff person) {
        return Access.permits(feedback, example, person)
                && Life.isPossible(feedback, example)
                && !(example instanceof FeedbackAct.Offer && isOffered(feedback));
    }

    private boolean isOffered(Feedback feedback) {
        return store.history(feedback.id()).stream().anyMatch(event -> event.kind() == FeedbackEvent.Kind.OFFERED);
    }

    /** Everything that happened, in order. */
    public List<FeedbackEvent> history(Feedback feedback) {
        return store.history(feedback.id());
    }

    /** What is due when, and why. */
    public List<FeedbackDeadline> deadlines(Feedback feedback) {
        return deadlines.explained(feedback);
    }

    /** What could be published: texts without what gives the sender away, to be read by a person. */
    public FeedbackAct.Publish proposal(Feedback feedback) {
        var sender = feedback.sender();
        return new FeedbackAct.Publish(
                Masking.propose(feedback.matter().subject(), sender),
                Masking.propose(feedback.matter().content(), sender),
                Masking.propose(feedback.answer() == null ? "" : feedback.answer(), sender),
                false);
    }

    /**
     * Whether somebody would be recognised in a text: the second look before anything is published.
     *
     * @param origin the feedback that the text comes from, whose sender is looked for too; null when none
     */
    public boolean isRecognisable(String text, @Nullable FeedbackCode origin) {
        var sender = Optional.ofNullable(origin).flatMap(store::find).map(Feedback::sender);
        return Masking.isRecognisable(text, sender.orElse(Sender.unknown()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static FeedbackAct cleaned(FeedbackAct act) {
        return switch (act) {
            case FeedbackAct.Assign(var kind, var unit, var note) ->
                new FeedbackAct.Assign(kind, unit, TypedText.clean(note));
            case FeedbackAct.Redirect(var text) -> new FeedbackAct.Redirect(TypedText.clean(text));
            case FeedbackAct.SendBack(var reason) -> new FeedbackAct.SendBack(TypedText.clean(reason));
            case FeedbackAct.TellProgress(var text) -> new FeedbackAct.TellProgress(TypedText.clean(text));
            case FeedbackAct.Answer(var text) -> new FeedbackAct.Answer(TypedText.clean(text));
            case FeedbackAct.Offer offer -> offer;
            case FeedbackAct.Publish(var subject, var content, var answer, var readThrough) ->
                new FeedbackAct.Publish(
                        TypedText.line(subject), TypedText.clean(content), TypedText.clean(answer), readThrough);
            case FeedbackAct.Withdraw(var reason) -> new FeedbackAct.Withdraw(TypedText.clean(reason));
        };
    }
}
