package vn.motcua.counter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Quantities;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Evidence;
import vn.motcua.dossier.LookUpMethod;
import vn.motcua.web.FormErrors;
import vn.motcua.web.TypedForm;

/**
 * A paper that the procedure asks for, and what the officer says has come in of it.
 *
 * @param required how many the decision asks for; null where it could not be read with certainty
 * @param how in which way the paper is there
 * @param lookUp by which method a look-up took its place; null unless one did
 */
public record PaperRow(
        String code,
        String name,
        @Nullable Quantities required,
        How how,
        @Nullable LookUpMethod lookUp,
        TypedForm form) {

    private static final int MOST = 999;

    /** In which way a paper is there. */
    public enum How {
        ON_PAPER,
        /** A look-up in a database took its place. */
        LOOK_UP,
        /** What is held already took its place. */
        TAKEN,
        /** This case does not ask for it. */
        NOT_ASKED
    }

    static PaperRow of(RequiredComponent component, TypedForm form) {
        var quantities = component.quantities();
        var usual = quantities != null && quantities.isNothing() ? How.NOT_ASKED : How.ON_PAPER;
        var lookUp = form.constant(field(component.key(), "how"), LookUpMethod.class);
        return new PaperRow(
                component.key(),
                component.name(),
                quantities,
                OfferRow.isTaken(form, component.key())
                        ? How.TAKEN
                        : lookUp.map(_ -> How.LOOK_UP)
                                .orElseGet(() -> typed(component.key(), form).orElse(usual)),
                lookUp.orElse(null),
                form);
    }

    private static Optional<How> typed(String code, TypedForm form) {
        return form.constant(field(code, "how"), How.class).filter(how -> how == How.ON_PAPER || how == How.NOT_ASKED);
    }

    /** The name of one of the row's fields. */
    public String field(String part) {
        return field(code, part);
    }

    public String typed(String part) {
        return form.text(field(part));
    }

    /** What the decision asks for, as figures in the order original, certified copy, plain copy. */
    public List<String> asked() {
        var quantities = required;
        return quantities == null
                ? List.of("?", "?", "?")
                : List.of(
                        String.valueOf(quantities.originals()),
                        String.valueOf(quantities.certifiedCopies()),
                        String.valueOf(quantities.copies()));
    }

    /**
     * The paper for the dossier; empty when this case does not ask for it. With {@code all}, a row without figures
     * counts as the decision asks, and as one original where that is not known.
     */
    Optional<Component> component(boolean all, FormErrors errors) {
        return switch (how) {
            case NOT_ASKED -> Optional.empty();
            case LOOK_UP ->
                Optional.of(missing()
                        .settled(
                                Component.State.REPLACED_BY_LOOK_UP,
                                Evidence.lookedUp(Objects.requireNonNull(lookUp))));
            case TAKEN -> Optional.of(missing());
            case ON_PAPER -> Optional.of(onPaper(all, errors));
        };
    }

    private Component missing() {
        return new Component(code, name, Component.State.MISSING, 0, 0, 0);
    }

    private Component onPaper(boolean all, FormErrors errors) {
        var blank = typed("originals").isEmpty()
                && typed("certified").isEmpty()
                && typed("copies").isEmpty();
        if (all && blank) {
            var asked = required == null || required.isNothing() ? Quantities.originals(1) : required;
            return Component.onPaper(
                    code, name, capped(asked.originals()), capped(asked.certifiedCopies()), capped(asked.copies()));
        }
        return Component.onPaper(
                code, name, number("originals", errors), number("certified", errors), number("copies", errors));
    }

    private int number(String part, FormErrors errors) {
        if (typed(part).isEmpty()) {
            return 0;
        }
        var number = form.number(field(part)).filter(typed -> typed <= MOST);
        errors.require(number.isPresent(), field(part), "counter.intake.number.wrong", MOST);
        return number.orElse(0);
    }

    private static int capped(int asked) {
        return Math.min(asked, MOST);
    }

    static String field(String code, String part) {
        return "paper." + code + "." + part.toLowerCase(Locale.ROOT);
    }

    static List<PaperRow> rows(List<RequiredComponent> components, TypedForm form) {
        var rows = new ArrayList<PaperRow>();
        components.forEach(component -> rows.add(of(component, form)));
        return rows;
    }
}
