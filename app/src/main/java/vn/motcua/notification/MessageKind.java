package vn.motcua.notification;

import static vn.motcua.notification.Variable.AMOUNT;
import static vn.motcua.notification.Variable.ANSWERS;
import static vn.motcua.notification.Variable.ANSWER_BY;
import static vn.motcua.notification.Variable.CHECK;
import static vn.motcua.notification.Variable.DUE;
import static vn.motcua.notification.Variable.DUE_TODAY;
import static vn.motcua.notification.Variable.DUE_TOMORROW;
import static vn.motcua.notification.Variable.ITEMS;
import static vn.motcua.notification.Variable.OVERDUE;
import static vn.motcua.notification.Variable.REASON;
import static vn.motcua.notification.Variable.RECEIPT;
import static vn.motcua.notification.Variable.WHEN;

import java.util.EnumSet;
import java.util.Set;

/** What people are told, in the order of a dossier's life. Whether the law demands it is data. */
public enum MessageKind {
    FILED,
    RECEIVED(DUE),
    INTAKE_REFUSED(REASON),
    SUPPLEMENT_REQUESTED(ITEMS, REASON, ANSWER_BY),
    SUPPLEMENT_ACCEPTED,
    SUSPENDED(REASON),
    PAYMENT_DUE(REASON),
    /** With the receipt. */
    PAYMENT_MADE(AMOUNT, RECEIPT, CHECK),
    MONEY_GIVEN_BACK(AMOUNT),
    RESUMED(DUE),
    /** The apology, with the new appointment. */
    EXTENDED(REASON, DUE),
    STOPPED(REASON),
    WITHDRAWN,
    RESULT_READY,
    RESULT_RECALLED(REASON),
    RESULT_RETURNED,
    /** Whether they were satisfied, once. */
    RATING_ASKED(ANSWER_BY),
    /** How far their feedback is. */
    FEEDBACK_PROGRESS(MessageTopic.FEEDBACK),
    /** Answered, or told where to go. */
    FEEDBACK_ANSWERED(MessageTopic.FEEDBACK),
    APPOINTMENT_BOOKED(MessageTopic.APPOINTMENT, WHEN),
    APPOINTMENT_MOVED(MessageTopic.APPOINTMENT, WHEN),
    /** The day before. */
    APPOINTMENT_REMINDER(MessageTopic.APPOINTMENT, WHEN),
    /** To an officer, each working morning on which something waits. */
    WORK_OF_THE_DAY(MessageTopic.WORK, OVERDUE, DUE_TODAY, DUE_TOMORROW, ANSWERS);

    private final MessageTopic topic;
    private final Set<Variable> own;

    MessageKind(Variable... own) {
        this(MessageTopic.DOSSIER, own);
    }

    MessageKind(MessageTopic topic, Variable... own) {
        this.topic = topic;
        this.own = Set.of(own);
    }

    public MessageTopic topic() {
        return topic;
    }

    /** Of these, what a text must mention: without it nobody knows what it is about, or cannot do what it asks. */
    public Set<Variable> required(MessageChannel channel) {
        var required = EnumSet.of(Variable.CODE);
        required.addAll(own);
        if (topic != MessageTopic.DOSSIER || this == RATING_ASKED) {
            required.add(Variable.LINK);
        }
        required.retainAll(variables(channel));
        return required;
    }

    /** What is known when it happens and may be mentioned on this channel. */
    public Set<Variable> variables(MessageChannel channel) {
        var allowed = EnumSet.copyOf(topic.variables());
        allowed.addAll(own);
        allowed.removeIf(each -> !each.mayStandOn(channel));
        return allowed;
    }
}
