package vn.motcua.fees;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.payment.DueKind;
import vn.motcua.payment.DueLine;
import vn.motcua.shared.Money;
import vn.motcua.web.FormErrors;
import vn.motcua.web.TypedForm;

/** What is due, as lines of a form: {@code name-1}, {@code kind-1}, {@code fee-1}, {@code amount-1} and so on. */
public final class DueLines {

    public static final int LINES = 4;

    private static final int LONGEST_CODE = 40;

    private DueLines() {}

    public static List<DueLine> read(TypedForm form, FormErrors errors) {
        var lines = new ArrayList<DueLine>();
        for (int number = 1; number <= LINES; number++) {
            var name = form.text("name-" + number);
            var amount = amount(form.text("amount-" + number));
            var code = form.text("fee-" + number);
            if (name.isEmpty() && !form.has("amount-" + number)) {
                continue;
            }
            boolean right = !name.isEmpty()
                    && name.length() <= DueLine.LONGEST_NAME
                    && code.length() <= LONGEST_CODE
                    && amount.isPresent();
            errors.require(right, "amount-" + number, "payment.desk.line.wrong");
            if (right) {
                var kind = form.constant("kind-" + number, DueKind.class).orElse(DueKind.FEE);
                lines.add(new DueLine(kind, code, name, amount.orElseThrow()));
            }
        }
        errors.require(!lines.isEmpty() || !errors.isEmpty(), "amount-1", "payment.desk.line.wrong");
        return lines;
    }

    /** Dots and blanks between thousands are welcome; zero and what is no amount is not. */
    public static Optional<Money> amount(String typed) {
        var digits = typed.replaceAll("[.\\s]", "");
        return digits.matches("[1-9][0-9]{0,11}") ? Optional.of(new Money(Long.parseLong(digits))) : Optional.empty();
    }

    public static TypedForm written(List<DueLine> lines) {
        var typed = new ArrayList<String>();
        for (int index = 0; index < Math.min(lines.size(), LINES); index++) {
            var line = lines.get(index);
            int number = index + 1;
            typed.addAll(List.of(
                    "name-" + number, line.name(), "kind-" + number, line.kind().name()));
            typed.addAll(List.of(
                    "fee-" + number,
                    line.code(),
                    "amount-" + number,
                    String.valueOf(line.amount().dong())));
        }
        return TypedForm.empty().with(typed.toArray(String[]::new));
    }
}
