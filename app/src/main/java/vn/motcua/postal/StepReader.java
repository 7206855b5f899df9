package vn.motcua.postal;

import java.util.Optional;
import vn.motcua.post.Move;
import vn.motcua.post.Step;
import vn.motcua.shared.Money;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.FormErrors;
import vn.motcua.web.TypedForm;

/** Makes a step of what was typed; what cannot be one is noted at its field. */
final class StepReader {

    private StepReader() {}

    static Optional<Step> read(Move move, TypedForm form, FormErrors errors) {
        return switch (move) {
            case DISPATCH -> office(form, errors).map(Step.Dispatch::new);
            case ARRIVE -> Optional.of(new Step.Arrive());
            case DELIVER ->
                amount(form, errors)
                        .map(taken -> new Step.Deliver(form.text("received-by"), form.text("relation"), taken));
            case MISS -> Optional.of(new Step.Miss(form.text("reason")));
            case RETURN -> Optional.of(new Step.Return(form.text("reason")));
            case LOSE -> Optional.of(new Step.Lose(form.text("reason")));
            case FIND -> Optional.of(new Step.Find());
            case ACCEPT, HAND_OVER -> Optional.empty();
        };
    }

    private static Optional<UnitCode> office(TypedForm form, FormErrors errors) {
        var code = Optional.of(form.text("office")).filter(UnitCode::isWellFormed);
        errors.require(code.isPresent(), "office", "post.unknown-place.office");
        return code.map(UnitCode::new);
    }

    private static Optional<Money> amount(TypedForm form, FormErrors errors) {
        var digits = form.text("collected", "0").replaceAll("[.\\s]", "");
        var isAmount = digits.matches("[0-9]{1,9}");
        errors.require(isAmount, "collected", "post.amount.wrong");
        return isAmount ? Optional.of(new Money(Long.parseLong(digits))) : Optional.empty();
    }
}
