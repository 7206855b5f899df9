package vn.motcua.feedback;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitCode;

/** What people on the staff do to a feedback. */
public sealed interface FeedbackAct {

    int LONGEST_NOTE = 1_000;
    int LONGEST_ANSWER = 5_000;

    /**
     * Says what it is and who answers.
     *
     * @param unit null when the control office answers itself
     */
    record Assign(FeedbackClass kind, @Nullable UnitCode unit, String note) implements FeedbackAct {}

    /** It is no feedback: tells the sender politely where to go. */
    record Redirect(String text) implements FeedbackAct {}

    /** The unit says that another has to answer. */
    record SendBack(String reason) implements FeedbackAct {}

    /** Tells the sender how it stands. */
    record TellProgress(String text) implements FeedbackAct {}

    record Answer(String text) implements FeedbackAct {}

    /** The answer to a question is worth reading for others: the control office may take it among those of the portal. */
    record Offer() implements FeedbackAct {}

    /** @param readThrough that the person has read the texts and nobody can be recognised in them */
    record Publish(String subject, String content, String answer, boolean readThrough) implements FeedbackAct {}

    /** Takes the publication back. */
    record Withdraw(String reason) implements FeedbackAct {}
}
