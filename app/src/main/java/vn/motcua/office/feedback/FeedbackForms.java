package vn.motcua.office.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.FeedbackAct;
import vn.motcua.feedback.FeedbackClass;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.FormErrors;
import vn.motcua.web.TypedForm;

/** The forms under a feedback; one is open at a time. The names make the addresses. */
public enum FeedbackForms {
    ASSIGNMENTS(new FeedbackAct.Assign(FeedbackClass.RULES, null, "")),
    ANSWERS(new FeedbackAct.Answer("")),
    PROGRESS(new FeedbackAct.TellProgress("")),
    RETURNS(new FeedbackAct.SendBack("")),
    OFFERS(new FeedbackAct.Offer()),
    REDIRECTIONS(new FeedbackAct.Redirect("")),
    PUBLICATIONS(new FeedbackAct.Publish("", "", "", false)),
    WITHDRAWALS(new FeedbackAct.Withdraw(""));

    private final FeedbackAct example;

    FeedbackForms(FeedbackAct example) {
        this.example = example;
    }

    /** An act of the kind that the form does, to ask whether it is open. */
    FeedbackAct example() {
        return example;
    }

    /** Its noun in an address. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FeedbackForms> of(String noun) {
        return Arrays.stream(values()).filter(form -> form.noun().equals(noun)).findFirst();
    }

    /** What was typed as an act; null when something cannot be one, which is then noted in the errors. */
    @Nullable
    FeedbackAct read(TypedForm typed, FormErrors errors) {
        return switch (this) {
            case ASSIGNMENTS -> assignment(typed, errors);
            case ANSWERS -> new FeedbackAct.Answer(typed.text("answer"));
            case PROGRESS -> new FeedbackAct.TellProgress(typed.text("progress"));
            case RETURNS -> new FeedbackAct.SendBack(typed.text("reason"));
            case OFFERS -> new FeedbackAct.Offer();
            case REDIRECTIONS -> new FeedbackAct.Redirect(typed.text("text"));
            case PUBLICATIONS ->
                new FeedbackAct.Publish(
                        typed.text("subject"), typed.text("content"), typed.text("answer"), typed.has("readThrough"));
            case WITHDRAWALS -> new FeedbackAct.Withdraw(typed.text("reason"));
        };
    }

    private static @Nullable FeedbackAct assignment(TypedForm typed, FormErrors errors) {
        var kind = typed.constant("kind", FeedbackClass.class).filter(each -> each != FeedbackClass.NOT_FEEDBACK);
        var unit = typed.text("unit");
        errors.require(kind.isPresent(), "kind", "feedback.act.kind.needed")
                .require(unit.isEmpty() || UnitCode.isWellFormed(unit), "unit", "feedback.form.unit.unknown");
        return kind.isEmpty() || !errors.isEmpty()
                ? null
                : new FeedbackAct.Assign(kind.get(), unit.isEmpty() ? null : new UnitCode(unit), typed.text("note"));
    }
}
