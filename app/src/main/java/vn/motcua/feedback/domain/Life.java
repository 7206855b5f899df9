package vn.motcua.feedback.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackAct;
import vn.motcua.feedback.FeedbackClass;
import vn.motcua.feedback.FeedbackEvent;
import vn.motcua.feedback.FeedbackRefusal;
import vn.motcua.feedback.FeedbackState;
import vn.motcua.feedback.Matter;
import vn.motcua.feedback.Way;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitCode;

/** What an act makes of a feedback: whether it is possible, and what happens then. */
public final class Life {

    private Life() {}

    /** Why the act cannot be done as it stands; empty when it can. */
    public static Optional<FeedbackRefusal> refusal(Feedback feedback, FeedbackAct act, Actor.Staff by) {
        if (!Access.permits(feedback, act, by)) {
            return Optional.of(new FeedbackRefusal.NotYours());
        }
        return isPossible(feedback, act) ? fault(feedback, act) : Optional.of(new FeedbackRefusal.NotPossible());
    }

    /** Whether the state allows it. */
    public static boolean isPossible(Feedback feedback, FeedbackAct act) {
        return switch (act) {
            case FeedbackAct.Assign _, FeedbackAct.Redirect _ ->
                !feedback.state().isEnd();
            case FeedbackAct.SendBack _ -> feedback.state() == FeedbackState.FORWARDED;
            case FeedbackAct.TellProgress _, FeedbackAct.Answer _ ->
                feedback.state() == FeedbackState.CLASSIFIED || feedback.state() == FeedbackState.FORWARDED;
            case FeedbackAct.Offer _ -> feedback.state() == FeedbackState.ANSWERED && feedback.isQuestion();
            case FeedbackAct.Publish _ ->
                feedback.state() == FeedbackState.ANSWERED
                        && feedback.way() != Way.RATING
                        && !feedback.isQuestion()
                        && feedback.publication() == null;
            case FeedbackAct.Withdraw _ -> feedback.publication() != null;
        };
    }

    private static Optional<FeedbackRefusal> fault(Feedback feedback, FeedbackAct act) {
        return switch (act) {
            case FeedbackAct.Assign(var _, var _, var note) -> tooLong("note", note, FeedbackAct.LONGEST_NOTE);
            case FeedbackAct.Redirect(var text) -> missing("text", text, FeedbackAct.LONGEST_ANSWER);
            case FeedbackAct.SendBack(var reason) -> missing("reason", reason, FeedbackAct.LONGEST_NOTE);
            case FeedbackAct.TellProgress(var text) -> missing("progress", text, FeedbackAct.LONGEST_NOTE);
            case FeedbackAct.Answer(var text) -> missing("answer", text, FeedbackAct.LONGEST_ANSWER);
            case FeedbackAct.Offer _ -> Optional.empty();
            case FeedbackAct.Publish publish -> faultOf(publish, feedback);
            case FeedbackAct.Withdraw(var reason) -> missing("reason", reason, FeedbackAct.LONGEST_NOTE);
        };
    }

    private static Optional<FeedbackRefusal> faultOf(FeedbackAct.Publish publish, Feedback feedback) {
        return missing("subject", publish.subject(), Matter.LONGEST_SUBJECT)
                .or(() -> missing("content", publish.content(), Matter.LONGEST_CONTENT))
                .or(() -> missing("answer", publish.answer(), FeedbackAct.LONGEST_ANSWER))
                .or(() -> recognisable("subject", publish.subject(), feedback))
                .or(() -> recognisable("content", publish.content(), feedback))
                .or(() -> recognisable("answer", publish.answer(), feedback))
                .or(() -> publish.readThrough() ? Optional.empty() : Optional.of(new FeedbackRefusal.NotReadThrough()));
    }

    private static Optional<FeedbackRefusal> recognisable(String field, String text, Feedback feedback) {
        return Masking.isRecognisable(text, feedback.sender())
                ? Optional.of(new FeedbackRefusal.StillRecognisable(field))
                : Optional.empty();
    }

    private static Optional<FeedbackRefusal> missing(String field, String text, int longest) {
        return text.isBlank()
                ? Optional.of(new FeedbackRefusal.TextNeeded(field, longest))
                : tooLong(field, text, longest);
    }

    private static Optional<FeedbackRefusal> tooLong(String field, String text, int longest) {
        return text.length() > longest ? Optional.of(new FeedbackRefusal.TextNeeded(field, longest)) : Optional.empty();
    }

    /** What happens by an act that was not refused, in order; numbered from the feedback's version on. */
    public static List<FeedbackEvent> events(Feedback feedback, FeedbackAct act, Actor.Staff by, Instant at) {
        var next = new Next(feedback.version(), by, at);
        return switch (act) {
            case FeedbackAct.Assign(var kind, var unit, var note) ->
                unit == null
                        ? List.of(next.event(1, FeedbackEvent.Kind.CLASSIFIED, kind, note))
                        : List.of(
                                next.event(1, FeedbackEvent.Kind.CLASSIFIED, kind, ""),
                                new FeedbackEvent(
                                        feedback.version() + 2,
                                        at,
                                        FeedbackEvent.Kind.FORWARDED,
                                        by,
                                        null,
                                        unit,
                                        note));
            case FeedbackAct.Redirect(var text) ->
                List.of(next.event(1, FeedbackEvent.Kind.REDIRECTED, FeedbackClass.NOT_FEEDBACK, text));
            case FeedbackAct.SendBack(var reason) -> List.of(next.event(1, FeedbackEvent.Kind.SENT_BACK, null, reason));
            case FeedbackAct.TellProgress(var text) ->
                List.of(next.event(1, FeedbackEvent.Kind.PROGRESS_TOLD, null, text));
            case FeedbackAct.Answer(var text) -> List.of(next.event(1, FeedbackEvent.Kind.ANSWERED, null, text));
            case FeedbackAct.Offer _ -> List.of(next.event(1, FeedbackEvent.Kind.OFFERED, null, ""));
            case FeedbackAct.Publish _ -> List.of(next.event(1, FeedbackEvent.Kind.PUBLISHED, null, ""));
            case FeedbackAct.Withdraw(var reason) -> List.of(next.event(1, FeedbackEvent.Kind.WITHDRAWN, null, reason));
        };
    }

    /**
     * The feedback after the act.
     *
     * @param events what {@link #events} made of it
     * @param tellBy when the sender has to hear next, counted from now
     */
    public static Feedback after(
            Feedback before, FeedbackAct act, List<FeedbackEvent> events, Instant at, Instant tellBy) {
        var moved = new Draft(before, before.version() + events.size());
        return switch (act) {
            case FeedbackAct.Assign(var kind, var unit, var _) ->
                moved.to(
                        unit == null ? FeedbackState.CLASSIFIED : FeedbackState.FORWARDED,
                        kind,
                        before.times(),
                        unit,
                        null);
            case FeedbackAct.Redirect(var text) ->
                moved.to(FeedbackState.REDIRECTED, FeedbackClass.NOT_FEEDBACK, answered(before, at), null, text);
            case FeedbackAct.SendBack _ ->
                moved.to(FeedbackState.CLASSIFIED, before.kind(), before.times(), null, null);
            case FeedbackAct.TellProgress _ ->
                moved.to(
                        before.state(),
                        before.kind(),
                        new Feedback.Times(
                                before.times().receivedAt(),
                                before.times().classifyBy(),
                                before.times().answerBy(),
                                tellBy,
                                null),
                        before.responsible(),
                        null);
            case FeedbackAct.Answer(var text) ->
                moved.to(FeedbackState.ANSWERED, before.kind(), answered(before, at), before.responsible(), text);
            case FeedbackAct.Offer _ -> moved.published(before.publication());
            case FeedbackAct.Publish(var subject, var content, var answer, var _) ->
                moved.published(new Feedback.Publication(subject, content, answer, at));
            case FeedbackAct.Withdraw _ -> moved.published(null);
        };
    }

    private static Feedback.Times answered(Feedback before, Instant at) {
        var times = before.times();
        return new Feedback.Times(times.receivedAt(), times.classifyBy(), times.answerBy(), times.tellBy(), at);
    }

    /** The feedback under its new version. */
    private record Draft(Feedback before, int version) {

        Feedback to(
                FeedbackState state,
                @Nullable FeedbackClass kind,
                Feedback.Times times,
                @Nullable UnitCode responsible,
                @Nullable String answer) {
            return new Feedback(
                    before.id(),
                    before.code(),
                    version,
                    state,
                    before.way(),
                    kind,
                    before.matter(),
                    before.sender(),
                    times,
                    responsible,
                    answer,
                    before.onTheSpot(),
                    before.publication(),
                    before.rating());
        }

        Feedback published(Feedback.@Nullable Publication publication) {
            return new Feedback(
                    before.id(),
                    before.code(),
                    version,
                    before.state(),
                    before.way(),
                    before.kind(),
                    before.matter(),
                    before.sender(),
                    before.times(),
                    before.responsible(),
                    before.answer(),
                    before.onTheSpot(),
                    publication,
                    before.rating());
        }
    }

    private record Next(int version, Actor.Staff by, Instant at) {

        FeedbackEvent event(int step, FeedbackEvent.Kind kind, @Nullable FeedbackClass asClass, String text) {
            return new FeedbackEvent(version + step, at, kind, by, asClass, null, text);
        }
    }
}
