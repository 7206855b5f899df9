package vn.motcua.notification;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.notification.store.ActRows;
import vn.motcua.notification.store.KindRows;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** Of what people must be told, and which law says so. */
@Service
public class MessageRules {

    private static final int LONGEST = 300;

    private final KindRows rows;
    private final ActRows acts;

    MessageRules(KindRows rows, ActRows acts) {
        this.rows = rows;
        this.acts = acts;
    }

    public List<KindRule> all() {
        return rows.all();
    }

    /** From the next message on. What the law demands names the law. */
    @Transactional
    public Outcome<KindRule, MessageRefusal> change(KindRule rule, Actor.Staff by) {
        if (rule.source().length() > LONGEST) {
            return Outcome.refused(new MessageRefusal.SourceTooLong(LONGEST));
        }
        if (rule.source().isBlank() && (rule.mandatory() || rule.verified())) {
            return Outcome.refused(new MessageRefusal.SourceNeeded());
        }
        rows.change(rule);
        acts.write(
                by,
                MessageAct.Kind.KIND_CHANGED,
                rule.kind().name(),
                (rule.mandatory() ? "MANDATORY " : "VOLUNTARY ") + rule.source());
        return Outcome.done(rule);
    }
}
