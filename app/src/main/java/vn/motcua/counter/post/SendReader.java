package vn.motcua.counter.post;

import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.Dossier;
import vn.motcua.post.Addresses;
import vn.motcua.post.Charges;
import vn.motcua.post.Correspondent;
import vn.motcua.post.PostRefusal;
import vn.motcua.post.PostalAddress;
import vn.motcua.post.SendResult;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.FormErrors;
import vn.motcua.web.TypedForm;

/** Makes the sending of a result of what was typed; what cannot be one is noted at its field. */
final class SendReader {

    private static final int MOST_GRAMS = 100_000;

    private final TypedForm form;
    private final FormErrors errors = FormErrors.none();

    SendReader(TypedForm form) {
        this.form = form;
    }

    FormErrors errors() {
        return errors;
    }

    Optional<SendResult> read(Dossier dossier, Addresses addresses) {
        errors.require(form.has("name"), "name", "post.text-needed.name", 200);
        errors.require(phone().matches("\\+?[0-9]{8,15}"), "phone", "post.accept.phone.wrong");
        errors.require(form.has("line"), "line", "post.text-needed.line", 300);
        var address = addresses.read(form.text("line"), form.text("commune"));
        if (address instanceof Outcome.Refused<PostalAddress, PostRefusal>(var refusal)) {
            errors.add("commune", refusal);
        }
        var office = Optional.of(form.text("office")).filter(UnitCode::isWellFormed);
        errors.require(office.isPresent(), "office", "post.unknown-place.office");
        var charges = new Charges(money("fees"), money("postage"));
        var grams = grams();
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SendResult(
                dossier.code(),
                form.text("code"),
                new Correspondent(
                        form.text("name"), dossier.filing().parties().owner().identifier(), phone(), address.orThrow()),
                new UnitCode(office.orElseThrow()),
                grams,
                charges,
                form.id("requestKey").orElseGet(UUID::randomUUID)));
    }

    private int grams() {
        if (!form.has("grams")) {
            return 0;
        }
        var number = form.number("grams").filter(typed -> typed <= MOST_GRAMS);
        errors.require(number.isPresent(), "grams", "post.accept.number.wrong", MOST_GRAMS);
        return number.orElse(0);
    }

    private Money money(String name) {
        var digits = form.text(name).replaceAll("[.\\s]", "");
        var isAmount = digits.matches("[0-9]{0,9}");
        errors.require(isAmount, name, "post.amount.wrong");
        return isAmount && !digits.isEmpty() ? new Money(Long.parseLong(digits)) : Money.ZERO;
    }

    private String phone() {
        return form.text("phone").replaceAll("[\\s.-]", "");
    }
}
