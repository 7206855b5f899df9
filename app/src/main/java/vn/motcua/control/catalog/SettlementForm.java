package vn.motcua.control.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.Quantities;
import vn.motcua.catalog.Settlement;
import vn.motcua.catalog.TimeTerm;
import vn.motcua.catalog.ToDo;
import vn.motcua.web.FormErrors;

/** What was typed about the matters that are open; a matter left alone stays open. */
public record SettlementForm(Map<String, String> fields) {

    private static final String LIMIT = "LIMIT";
    private static final String FIXED = "FIXED";

    public SettlementForm {
        fields = Map.copyOf(fields);
    }

    /** What was typed in a field; empty when nothing was. */
    public String value(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** What was decided; where something typed is wrong, the errors say so and the matter is left out. */
    List<Settlement> settlements(List<OpenMatter> matters, FormErrors errors) {
        var settlements = new ArrayList<Settlement>();
        for (var matter : matters) {
            decision(matter, errors)
                    .ifPresent(decision -> matter.toDos().stream().map(decision).forEach(settlements::add));
        }
        return settlements;
    }

    private Optional<Function<ToDo, Settlement>> decision(OpenMatter matter, FormErrors errors) {
        if (value(matter.field("how")).isEmpty()) {
            return Optional.empty();
        }
        return switch (matter.kind()) {
            case TIME_LIMIT -> time(matter, errors).map(term -> toDo -> new Settlement.OfTime(toDo, term));
            case FEE -> fee(matter, errors).map(amount -> toDo -> new Settlement.OfFee(toDo, amount));
            case QUANTITY -> quantities(matter, errors).map(number -> toDo -> new Settlement.OfQuantity(toDo, number));
        };
    }

    private Optional<TimeTerm> time(OpenMatter matter, FormErrors errors) {
        if (!value(matter.field("how")).equals(LIMIT)) {
            return text(matter, errors).map(TimeTerm.Described::new);
        }
        return Typed.limit(value(matter.field("amount")), value(matter.field("unit")))
                .<TimeTerm>map(TimeTerm::of)
                .or(() -> wrong(matter, "amount", "catalog.page.limit.wrong", errors));
    }

    private Optional<FeeAmount> fee(OpenMatter matter, FormErrors errors) {
        return switch (value(matter.field("how"))) {
            case "FREE" -> Optional.of(new FeeAmount.Free());
            case "SET_BY_PROVINCE" -> Optional.of(new FeeAmount.SetByProvince(matter.sourceText()));
            case FIXED ->
                Typed.money(value(matter.field("amount")))
                        .<FeeAmount>map(sum -> new FeeAmount.Fixed(sum, value(matter.field("per"))))
                        .or(() -> wrong(matter, "amount", "catalog.page.money.wrong", errors));
            default -> text(matter, errors).map(FeeAmount.Described::new);
        };
    }

    private Optional<Quantities> quantities(OpenMatter matter, FormErrors errors) {
        return Typed.quantities(
                        value(matter.field("originals")),
                        value(matter.field("certified")),
                        value(matter.field("copies")))
                .or(() -> wrong(matter, "originals", "catalog.page.quantities.wrong", errors));
    }

    private Optional<String> text(OpenMatter matter, FormErrors errors) {
        return Optional.of(value(matter.field("text")))
                .filter(text -> !text.isEmpty())
                .or(() -> wrong(matter, "text", "catalog.page.text.missing", errors));
    }

    private static <T> Optional<T> wrong(OpenMatter matter, String name, String key, FormErrors errors) {
        errors.add(matter.field(name), key);
        return Optional.empty();
    }
}
