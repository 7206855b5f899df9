package vn.motcua.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.FeedbackId;
import vn.motcua.shared.UnitCode;

/**
 * A feedback as what happened made it; immutable.
 *
 * @param version the number of its events; an act names the version it was decided on
 * @param kind null before it is classified; of what was asked as a question known from the beginning
 * @param responsible the unit that has to answer; null while the control office does
 * @param answer null before there is one; to a feedback that is none, where the sender was told to go
 * @param onTheSpot whether it was settled while the sender waited
 * @param publication null while it is not published
 * @param rating null until the sender rated the answer
 */
public record Feedback(
        FeedbackId id,
        FeedbackCode code,
        int version,
        FeedbackState state,
        Way way,
        @Nullable FeedbackClass kind,
        Matter matter,
        Sender sender,
        Times times,
        @Nullable UnitCode responsible,
        @Nullable String answer,
        boolean onTheSpot,
        @Nullable Publication publication,
        @Nullable AnswerRating rating) {

    /**
     * @param classifyBy when its class has to be known
     * @param answerBy when it has to be answered
     * @param tellBy when the sender has to hear again how it stands
     * @param answeredAt null before
     */
    public record Times(
            Instant receivedAt,
            Instant classifyBy,
            Instant answerBy,
            Instant tellBy,
            @Nullable Instant answeredAt) {}

    /** What everybody may read: nobody can be recognised in it. */
    public record Publication(String subject, String content, String answer, Instant at) {}

    /** What the sender thought of the answer. */
    public record AnswerRating(Degree degree, String comment, Instant at) {}

    /** How satisfied somebody is. */
    public enum Degree {
        VERY_SATISFIED,
        SATISFIED,
        UNSATISFIED
    }

    /** Whether somebody only wants to know something. */
    public boolean isQuestion() {
        return kind == FeedbackClass.QUESTION;
    }

    /** What is due next: the class, then the answer. */
    public Instant dueAt() {
        return state == FeedbackState.RECEIVED && times.classifyBy().isBefore(times.answerBy())
                ? times.classifyBy()
                : times.answerBy();
    }

    public boolean isOverdue(Instant now) {
        return !state.isEnd() && now.isAfter(dueAt());
    }

    /** Whether the sender waits to hear how it stands. */
    public boolean mustTell(Instant now) {
        return !state.isEnd() && way != Way.RATING && now.isAfter(times.tellBy());
    }

    /** The same, settled while the sender waited. */
    Feedback settledOnTheSpot() {
        return new Feedback(
                id,
                code,
                version,
                state,
                way,
                kind,
                matter,
                sender,
                times,
                responsible,
                answer,
                true,
                publication,
                rating);
    }

    /** The same with another time by which it has to be answered. */
    Feedback dueBy(Instant answerBy) {
        return new Feedback(
                id,
                code,
                version,
                state,
                way,
                kind,
                matter,
                sender,
                new Times(times.receivedAt(), times.classifyBy(), answerBy, times.tellBy(), times.answeredAt()),
                responsible,
                answer,
                onTheSpot,
                publication,
                rating);
    }

    /** The same after the sender rated the answer. */
    Feedback rated(AnswerRating given) {
        return new Feedback(
                id,
                code,
                version + 1,
                state,
                way,
                kind,
                matter,
                sender,
                times,
                responsible,
                answer,
                onTheSpot,
                publication,
                given);
    }

    /** The same after the sender wrote something more. */
    Feedback saying(String more) {
        var said = new Matter(
                matter.subject(),
                (matter.content() + "\n\n" + more).strip(),
                matter.about(),
                matter.dossier(),
                matter.procedure());
        return new Feedback(
                id,
                code,
                version + 1,
                state,
                way,
                kind,
                said,
                sender,
                times,
                responsible,
                answer,
                onTheSpot,
                publication,
                rating);
    }
}
