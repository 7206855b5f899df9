package vn.motcua.notification;

import static vn.motcua.notification.Variable.CODE;
import static vn.motcua.notification.Variable.DAY;
import static vn.motcua.notification.Variable.LINK;
import static vn.motcua.notification.Variable.PROCEDURE;
import static vn.motcua.notification.Variable.UNIT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What people are told about. */
public enum MessageTopic {
    DOSSIER(EnumSet.allOf(MessageChannel.class), CODE, PROCEDURE, UNIT, LINK),
    /** What somebody reported or proposed; they have no page of their own for it. */
    FEEDBACK(EnumSet.complementOf(EnumSet.of(MessageChannel.IN_PAGE)), CODE, LINK),
    /** A time at a centre, booked with a telephone number that nobody proved. */
    APPOINTMENT(EnumSet.complementOf(EnumSet.of(MessageChannel.IN_PAGE)), CODE, UNIT, LINK),
    /** What waits for an officer; their page shows it as it stands at the moment. */
    WORK(EnumSet.of(MessageChannel.EMAIL), DAY, LINK);

    private final Set<MessageChannel> channels;
    private final Set<Variable> variables;

    MessageTopic(Set<MessageChannel> channels, Variable... variables) {
        this.channels = Collections.unmodifiableSet(channels);
        this.variables = Collections.unmodifiableSet(EnumSet.of(variables[0], variables));
    }

    /** What is known of it whatever happens. */
    Set<Variable> variables() {
        return variables;
    }

    /** Whether an officer may have it sent once more: not to numbers that nobody proved, of which only a few go a day. */
    boolean mayBeSentAgain() {
        return this != APPOINTMENT;
    }

    /** The ways by which it is told. */
    public Set<MessageChannel> channels() {
        return channels;
    }
}
