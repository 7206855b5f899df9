package vn.motcua.notification;

import static vn.motcua.notification.Variable.ANSWER_BY;
import static vn.motcua.notification.Variable.CODE;
import static vn.motcua.notification.Variable.DUE;
import static vn.motcua.notification.Variable.ITEMS;
import static vn.motcua.notification.Variable.LINK;
import static vn.motcua.notification.Variable.PROCEDURE;
import static vn.motcua.notification.Variable.REASON;
import static vn.motcua.notification.Variable.UNIT;

import java.util.EnumSet;
import java.util.Set;

/** What people are told of, in the order of a dossier's life. Whether the law demands it is data. */
public enum MessageKind {
    FILED,
    RECEIVED(DUE),
    INTAKE_REFUSED(REASON),
    SUPPLEMENT_REQUESTED(ITEMS, REASON, ANSWER_BY),
    SUPPLEMENT_ACCEPTED,
    SUSPENDED(REASON),
    PAYMENT_DUE(REASON),
    RESUMED(DUE),
    /** The apology, with the new appointment. */
    EXTENDED(REASON, DUE),
    STOPPED(REASON),
    WITHDRAWN,
    RESULT_READY,
    RESULT_RECALLED(REASON),
    RESULT_RETURNED;

    private final Set<Variable> variables;

    MessageKind(Variable... own) {
        variables = EnumSet.of(CODE, PROCEDURE, UNIT, LINK);
        variables.addAll(Set.of(own));
    }

    /** Everything that is known when it happens, and so may be mentioned. */
    public Set<Variable> variables() {
        return EnumSet.copyOf(variables);
    }

    /** What may be mentioned on this channel. */
    public Set<Variable> variables(MessageChannel channel) {
        var allowed = variables();
        allowed.removeIf(each -> channel.isScant() && !each.isDiscreet());
        return allowed;
    }
}
