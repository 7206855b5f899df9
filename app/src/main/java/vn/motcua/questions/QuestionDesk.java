package vn.motcua.questions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.feedback.FeedbackCode;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.questions.store.QuestionStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TypedText;

/**
 * The front door for those who keep questions: each act in one transaction, on the version that the person saw.
 *
 * <p>Nothing is published, and nothing published is changed, without the look at personal data that feedback gets too.
 */
@Service
public class QuestionDesk {

    public static final int LONGEST_REASON = 1_000;

    private static final int MONTHS_TO_CHECK = 6;

    private final QuestionStore store;
    private final QuestionReading reading;
    private final Feedbacks feedbacks;
    private final TransactionTemplate transactions;
    private final Clock clock;

    QuestionDesk(
            QuestionStore store,
            QuestionReading reading,
            Feedbacks feedbacks,
            TransactionTemplate transactions,
            Clock clock) {
        this.store = store;
        this.reading = reading;
        this.feedbacks = feedbacks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** By when it is to be checked again where nobody says otherwise. */
    public LocalDate usualCheckDay() {
        return today().plusMonths(MONTHS_TO_CHECK);
    }

    /**
     * Writes a new question, as a draft.
     *
     * @param checkBy the day by which it is to be checked again; null where none could be read
     * @param requestKey of the form, so that the same one twice is one question
     */
    public Outcome<Question, QuestionRefusals> write(
            TypedQuestion typed, @Nullable LocalDate checkBy, UUID requestKey, Actor by) {
        return switch (reading.read(typed, checkBy)) {
            case Outcome.Done<Written, QuestionRefusals>(var written) -> once(written, requestKey, by);
            case Outcome.Refused<Written, QuestionRefusals>(var refusals) -> Outcome.refused(refusals);
        };
    }

    /** Whether it could be written so; changes nothing. */
    public Outcome<QuestionContent, QuestionRefusals> preview(TypedQuestion typed, @Nullable LocalDate checkBy) {
        return reading.read(typed, checkBy).map(Written::content);
    }

    private Outcome<Question, QuestionRefusals> once(Written written, UUID requestKey, Actor by) {
        try {
            return transactions.execute(_ -> store.madeBy(requestKey)
                    .<Outcome<Question, QuestionRefusals>>map(Outcome::done)
                    .or(() -> same(written.content()).map(QuestionDesk::refused))
                    .orElseGet(() -> Outcome.done(begin(written, requestKey, null, by))));
        } catch (DuplicateKeyException sameFormTwice) {
            return Outcome.done(store.madeBy(requestKey).orElseThrow());
        }
    }

    private Optional<QuestionRefusal> same(QuestionContent content) {
        return store.asked(content.vietnamese().question())
                .map(each -> new QuestionRefusal.AlreadyThere(each.number()));
    }

    /** In the caller's transaction. */
    Question begin(Written written, UUID requestKey, @Nullable FeedbackCode origin, Actor by) {
        var first = new QuestionEvent(1, now(), QuestionEvent.Kind.WRITTEN, written.content(), "", by);
        var checked = new Question.Checked(today(), written.checkAgainBy());
        return store.find(store.insert(requestKey, origin, checked, first)).orElseThrow();
    }

    /**
     * Puts other words in the place of those that it says.
     *
     * @param readThrough that the person has read it and nobody can be recognised; asked of what is published
     */
    public Outcome<Question, QuestionRefusals> change(
            QuestionNumber number,
            int version,
            TypedQuestion typed,
            @Nullable LocalDate checkBy,
            boolean readThrough,
            Actor by) {
        return switch (reading.read(typed, checkBy)) {
            case Outcome.Refused<Written, QuestionRefusals>(var refusals) -> Outcome.refused(refusals);
            case Outcome.Done<Written, QuestionRefusals>(var written) ->
                act(number, version, before -> {
                    var fault = before.isPublished()
                            ? unfit(written.content(), before.origin(), readThrough)
                            : Optional.<QuestionRefusal>empty();
                    return fault.<Outcome<Question, QuestionRefusals>>map(QuestionDesk::refused)
                            .orElseGet(() -> Outcome.done(move(
                                    before,
                                    before.state(),
                                    new Question.Checked(today(), written.checkAgainBy()),
                                    event(before, QuestionEvent.Kind.CHANGED, written.content(), "", by))));
                });
        };
    }

    /** From now on everybody may read it. */
    public Outcome<Question, QuestionRefusals> publish(
            QuestionNumber number, int version, boolean readThrough, Actor by) {
        return act(number, version, before -> {
            if (before.isPublished()) {
                return refused(new QuestionRefusal.NotPossible());
            }
            return unfit(before.content(), before.origin(), readThrough)
                    .<Outcome<Question, QuestionRefusals>>map(QuestionDesk::refused)
                    .orElseGet(() -> Outcome.done(move(
                            before,
                            QuestionState.PUBLISHED,
                            before.checked(),
                            event(before, QuestionEvent.Kind.PUBLISHED, before.content(), "", by))));
        });
    }

    /** Nobody but the control office reads it any more. */
    public Outcome<Question, QuestionRefusals> withdraw(QuestionNumber number, int version, String reason, Actor by) {
        var said = TypedText.clean(reason);
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            return refused(new QuestionRefusal.ReasonNeeded(LONGEST_REASON));
        }
        return act(
                number,
                version,
                before -> before.isPublished()
                        ? Outcome.done(move(
                                before,
                                QuestionState.WITHDRAWN,
                                before.checked(),
                                event(before, QuestionEvent.Kind.WITHDRAWN, before.content(), said, by)))
                        : refused(new QuestionRefusal.NotPossible()));
    }

    /** Somebody looked, and it is still right. */
    public Outcome<Question, QuestionRefusals> confirm(
            QuestionNumber number, int version, @Nullable LocalDate checkBy, Actor by) {
        if (checkBy == null || !reading.isCheckDay(checkBy)) {
            return refused(new QuestionRefusal.CheckDay(QuestionReading.MOST_YEARS));
        }
        return act(
                number,
                version,
                before -> Outcome.done(move(
                        before,
                        before.state(),
                        new Question.Checked(today(), checkBy),
                        event(before, QuestionEvent.Kind.CHECKED, before.content(), "", by))));
    }

    /** Why it must not be read by everybody; empty when it may. */
    private Optional<QuestionRefusal> unfit(
            QuestionContent content, @Nullable FeedbackCode origin, boolean readThrough) {
        var english = content.english();
        return recognisable(content.vietnamese(), "", origin)
                .or(() -> english == null ? Optional.empty() : recognisable(english, "En", origin))
                .or(() -> readThrough ? Optional.empty() : Optional.of(new QuestionRefusal.NotReadThrough()));
    }

    private Optional<QuestionRefusal> recognisable(QuestionText text, String language, @Nullable FeedbackCode origin) {
        record Field(String name, String text) {}
        return Stream.of(
                        new Field("question", text.question()),
                        new Field("details", text.details()),
                        new Field("answer", text.answer()))
                .filter(field -> feedbacks.isRecognisable(field.text(), origin))
                .findFirst()
                .map(field -> new QuestionRefusal.StillRecognisable(field.name() + language));
    }

    private Outcome<Question, QuestionRefusals> act(
            QuestionNumber number, int version, Function<Question, Outcome<Question, QuestionRefusals>> act) {
        return transactions.execute(_ -> {
            var before = store.lock(number);
            return before.isEmpty() || before.get().version() != version
                    ? refused(new QuestionRefusal.ChangedMeanwhile())
                    : act.apply(before.get());
        });
    }

    private QuestionEvent event(
            Question before, QuestionEvent.Kind kind, QuestionContent content, String note, Actor by) {
        return new QuestionEvent(before.version() + 1, now(), kind, content, note, by);
    }

    private Question move(Question before, QuestionState state, Question.Checked checked, QuestionEvent event) {
        store.update(before.number(), state, checked, event);
        return store.find(before.number()).orElseThrow();
    }

    public Optional<Question> find(QuestionNumber number) {
        return store.find(number);
    }

    /** What a citizen's question became, in whatever state. */
    public Optional<Question> grownFrom(FeedbackCode origin) {
        return store.grownFrom(origin);
    }

    /** Everything that happened, in order. */
    public List<QuestionEvent> history(Question question) {
        return store.history(question.number());
    }

    public Helpfulness helpfulness(Question question) {
        return store.helpfulness().getOrDefault(question.number(), Helpfulness.NOTHING_SAID);
    }

    private static Outcome<Question, QuestionRefusals> refused(QuestionRefusal only) {
        return Outcome.refused(QuestionRefusals.of(only));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
