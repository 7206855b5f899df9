package vn.motcua.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.post.domain.CheckScheme;
import vn.motcua.post.domain.CodeShape;
import vn.motcua.post.store.CarrierOrderStore;
import vn.motcua.post.store.CodeForms;
import vn.motcua.post.store.Promises;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** What a province says of its carriers: how their numbers look, and what they promise. Nothing is overwritten. */
@Service
public class PostSettings {

    private static final int LONGEST_NAME = 100;
    private static final int SHOWN = 20;

    private final CodeForms forms;
    private final Promises promises;
    private final CarrierOrderStore orders;
    private final Clock clock;

    PostSettings(CodeForms forms, Promises promises, CarrierOrderStore orders, Clock clock) {
        this.forms = forms;
        this.promises = promises;
        this.orders = orders;
        this.clock = clock;
    }

    /** Those in use first, by carrier. */
    public List<LabelForm> labelForms() {
        return forms.all();
    }

    /** From now on numbers of this form are taken. */
    public Outcome<LabelForm, PostRefusal> take(NewLabelForm form, Actor.Staff by) {
        var carrier = form.carrier().strip();
        if (carrier.isEmpty() || carrier.length() > LONGEST_NAME) {
            return Outcome.refused(new PostRefusal.TextNeeded("carrier", LONGEST_NAME));
        }
        var shape = CodeShape.cleaned(form.shape());
        if (!CodeShape.isWellFormed(shape)) {
            return Outcome.refused(new PostRefusal.NoShape());
        }
        var scheme = form.checked() ? CheckScheme.UPU_S10 : CheckScheme.NONE;
        var example = TrackingCode.cleaned(form.example());
        if (!new CodeShape(shape).fits(example)) {
            return Outcome.refused(new PostRefusal.ExampleUnlike());
        }
        if (!scheme.holds(example)) {
            return Outcome.refused(new PostRefusal.ExampleUnchecked());
        }
        var made = new LabelForm(
                UUID.randomUUID(),
                carrier,
                shape,
                form.checked(),
                new LabelForm.Change(clock.instant(), by.displayName()),
                null);
        return forms.insert(made) ? Outcome.done(made) : Outcome.refused(new PostRefusal.ShapeInUse());
    }

    /** Numbers of this form are taken no more; what has one keeps it. The last form in use stays. */
    public Outcome<UUID, PostRefusal> end(UUID id, Actor.Staff by) {
        return forms.end(id, new LabelForm.Change(clock.instant(), by.displayName()))
                ? Outcome.done(id)
                : Outcome.refused(new PostRefusal.LastForm());
    }

    /** What carriers said of numbers that no envelope of ours has, the latest first. */
    public List<CarrierWord> saidOfNothing() {
        return orders.ofNothing(SHOWN);
    }

    /** By reach, the latest first. */
    public List<PromiseRule> promises() {
        return promises.all();
    }

    /** The rule that holds on the day. */
    public PromiseRule promise(Reach reach, LocalDate day) {
        return promises.on(reach, day);
    }

    /** Enters what is promised from a day on, today or later. */
    public Outcome<PromiseRule, PostRefusal> promise(PromiseRule rule, Actor.Staff by) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        if (rule.from().isBefore(today)) {
            return Outcome.refused(new PostRefusal.PromiseReachesBack(today));
        }
        return promises.insert(rule, clock.instant(), by.displayName())
                ? Outcome.done(rule)
                : Outcome.refused(new PostRefusal.PromiseOfThatDay());
    }
}
