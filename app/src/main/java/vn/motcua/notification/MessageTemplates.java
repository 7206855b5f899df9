package vn.motcua.notification;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.notification.TemplatePreview.Count;
import vn.motcua.notification.domain.SampleFacts;
import vn.motcua.notification.domain.ShortText;
import vn.motcua.notification.domain.TemplateCheck;
import vn.motcua.notification.domain.Wording;
import vn.motcua.notification.store.ActRows;
import vn.motcua.notification.store.BudgetRows;
import vn.motcua.notification.store.TemplateRows;
import vn.motcua.notification.wiring.Surroundings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;

/** What is written in messages: looked at, published as a new version, or an earlier version once more. */
@Service
public class MessageTemplates {

    private final TemplateRows rows;
    private final BudgetRows budgets;
    private final ActRows acts;
    private final Surroundings surroundings;

    MessageTemplates(TemplateRows rows, BudgetRows budgets, ActRows acts, Surroundings surroundings) {
        this.rows = rows;
        this.budgets = budgets;
        this.acts = acts;
        this.surroundings = surroundings;
    }

    /** Those in force on a channel, by kind. */
    public List<Template> inForce(MessageChannel channel) {
        return rows.inForce(channel);
    }

    /** The one in force, to be changed; empty texts where there is none. */
    public TemplateDraft current(TemplateKey key) {
        return rows.history(key).stream()
                .findFirst()
                .map(TemplateDraft::of)
                .orElseGet(() -> new TemplateDraft(key, "", "", false, ""));
    }

    /** The latest first; the first is in force. */
    public List<Template> history(TemplateKey key) {
        return rows.history(key);
    }

    /** The draft filled with a sample, counted and checked. */
    public TemplatePreview preview(TemplateDraft draft) {
        var sample = SampleFacts.of(draft.key(), surroundings.link(""));
        var filled = new Wording(draft.body()).filled(sample);
        boolean isShort = draft.key().channel() == MessageChannel.SMS && filled.isPresent();
        var text = new ShortText(filled.orElse(""));
        return new TemplatePreview(
                new Wording(draft.subject()).filled(sample).orElse(""),
                filled.map(all -> draft.withoutMarks() ? text.withoutMarks().text() : all),
                isShort ? count(text) : null,
                isShort ? count(text.withoutMarks()) : null,
                faults(draft));
    }

    /**
     * From the next message on; what was written down before goes as it is.
     *
     * @param seen the version that whoever publishes had before them
     */
    @Transactional
    public Outcome<Template, MessageRefusal> publish(TemplateDraft draft, int seen, Actor.Staff by) {
        var faults = faults(draft);
        if (!faults.isEmpty()) {
            return Outcome.refused(new MessageRefusal.TemplateBroken(faults));
        }
        var now = rows.history(draft.key()).stream().findFirst();
        int version = now.map(Template::version).orElse(0);
        if (version != seen) {
            return Outcome.refused(new MessageRefusal.TemplateOvertaken(
                    version, now.map(Template::publishedBy).orElse("")));
        }
        if (now.map(TemplateDraft::of).filter(draft::equals).isPresent()) {
            return Outcome.refused(new MessageRefusal.TemplateUnchanged());
        }
        var template = new Template(
                UUID.randomUUID(),
                draft.key().kind(),
                draft.key().channel(),
                draft.key().language(),
                version + 1,
                draft.subject(),
                draft.body(),
                draft.withoutMarks(),
                draft.carrierId(),
                surroundings.now(),
                by.displayName());
        if (!rows.publish(template)) {
            return Outcome.refused(new MessageRefusal.TemplateOvertaken(version + 1, ""));
        }
        acts.write(by, MessageAct.Kind.TEMPLATE_PUBLISHED, subject(draft.key()), Integer.toString(version + 1));
        return Outcome.done(template);
    }

    /** The words of an earlier version in a new one, if they may still be used. Empty when there is no such version. */
    @Transactional
    public Optional<Outcome<Template, MessageRefusal>> goBack(TemplateKey key, int version, int seen, Actor.Staff by) {
        return rows.history(key).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .map(former -> publish(TemplateDraft.of(former), seen, by));
    }

    private List<TemplateFault> faults(TemplateDraft draft) {
        var address = surroundings.link("");
        return TemplateCheck.faults(draft, SampleFacts.of(draft.key(), address), host(address));
    }

    private Count count(ShortText text) {
        return new Count(text.isGsm(), text.length(), text.parts(), cost(text.parts()));
    }

    private @Nullable Money cost(int parts) {
        var today = LocalDate.ofInstant(surroundings.now(), WorkingCalendar.ZONE);
        return budgets.of(MessageChannel.SMS, today.withDayOfMonth(1))
                .map(budget -> new Money(Math.multiplyExact(budget.price().dong(), parts)))
                .orElse(null);
    }

    private static String host(String address) {
        var host = URI.create(address).getHost();
        return host == null ? "" : host;
    }

    private static String subject(TemplateKey key) {
        return key.kind() + " " + key.channel() + " " + key.language();
    }

    /** What a template of this kind may mention, and must. */
    public record Mentions(Set<Variable> allowed, Set<Variable> required) {}

    public Mentions mentions(TemplateKey key) {
        return new Mentions(key.kind().variables(key.channel()), key.kind().required(key.channel()));
    }
}
