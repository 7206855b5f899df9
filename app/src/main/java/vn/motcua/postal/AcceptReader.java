package vn.motcua.postal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.post.AcceptDossier;
import vn.motcua.post.Addresses;
import vn.motcua.post.Charges;
import vn.motcua.post.Correspondent;
import vn.motcua.post.Enclosed;
import vn.motcua.post.PostRefusal;
import vn.motcua.post.PostalAddress;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.FormErrors;
import vn.motcua.web.TypedForm;

/** Makes the acceptance of a dossier of what was typed at the window; what cannot be one is noted at its field. */
final class AcceptReader {

    private static final int LONGEST_NUMBER = 20;
    private static final int MOST_SHEETS = 999;

    private final TypedForm form;
    private final FormErrors errors = FormErrors.none();

    AcceptReader(TypedForm form) {
        this.form = form;
    }

    FormErrors errors() {
        return errors;
    }

    Optional<AcceptDossier> read(AcceptView view, Optional<UnitCode> desk, Addresses addresses) {
        errors.require(desk.isPresent(), "desk", "post.unknown-place.desk");
        errors.require(form.has("name"), "name", "post.text-needed.name", 200);
        errors.require(phone().matches("\\+?[0-9]{8,15}"), "phone", "post.accept.phone.wrong");
        errors.require(identifier().length() <= LONGEST_NUMBER, "identifier", "post.accept.too-long", LONGEST_NUMBER);
        errors.require(form.has("line"), "line", "post.text-needed.line", 300);
        var address = addresses.read(form.text("line"), form.text("commune"));
        if (address instanceof Outcome.Refused<PostalAddress, PostRefusal>(var refusal)) {
            errors.add("commune", refusal);
        }
        var papers = papers(view);
        var charges = new Charges(money("fees"), money("postage"));
        var grams = number("grams", 100_000);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AcceptDossier(
                form.text("code"),
                new Correspondent(form.text("name"), identifier(), phone(), address.orThrow()),
                desk.orElseThrow(),
                view.version().code().value(),
                view.version().name(),
                papers,
                grams,
                charges,
                form.has("result-by-post"),
                form.id("requestKey").orElseGet(UUID::randomUUID)));
    }

    private List<Enclosed> papers(AcceptView view) {
        return view.papers().stream()
                .map(paper -> new Enclosed(paper.key(), paper.name(), number(AcceptView.field(paper), MOST_SHEETS)))
                .filter(paper -> paper.sheets() > 0)
                .toList();
    }

    private int number(String name, int most) {
        if (!form.has(name)) {
            return 0;
        }
        var number = form.number(name).filter(typed -> typed <= most);
        errors.require(number.isPresent(), name, "post.accept.number.wrong", most);
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

    private String identifier() {
        return form.text("identifier").replaceAll("[\\s.-]", "");
    }
}
