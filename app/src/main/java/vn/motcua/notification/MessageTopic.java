package vn.motcua.notification;

import static vn.motcua.notification.Variable.CODE;
import static vn.motcua.notification.Variable.LINK;
import static vn.motcua.notification.Variable.PROCEDURE;
import static vn.motcua.notification.Variable.UNIT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What people are told about. */
public enum MessageTopic {
    DOSSIER(CODE, PROCEDURE, UNIT, LINK),
    /** What somebody reported or proposed; they have no page of their own for it. */
    FEEDBACK(CODE, LINK),
    /** A time at a centre, booked with a telephone number that nobody proved. */
    APPOINTMENT(CODE, UNIT, LINK);

    private final Set<Variable> variables;

    MessageTopic(Variable... variables) {
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

    /** Whether the person's page tells of it. */
    public boolean isOnPage() {
        return this == DOSSIER;
    }
}
