package vn.motcua.control.processes;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Holder;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.FormErrors;

/** Reads a draft from what was typed; it may be a wrong process, but every field must make sense. */
final class DraftReading {

    private static final int LONGEST_NAME = 2_000;
    private static final int LONGEST_TEXT = 4_000;

    private final DraftForm form;
    private final @Nullable String reference;
    private final FormErrors errors = FormErrors.none();

    DraftReading(DraftForm form, @Nullable String reference) {
        this.form = form;
        this.reference = reference;
    }

    FormErrors errors() {
        return errors;
    }

    /** Nothing when a field makes no sense; {@link #errors()} then says which. */
    Optional<ProcessContent> content() {
        var limit = Typed.limit(form.amount(), form.unit());
        boolean untied = form.procedure().isEmpty() && reference != null;
        errors.require(
                        untied || ProcedureCode.isWellFormed(form.procedure()),
                        "procedure",
                        "process.page.procedure.wrong")
                .require(Typed.isVariant(form.variant()), "variant", "process.page.variant.wrong")
                .require(isText(form.name(), LONGEST_NAME), "name", "process.page.name.wrong")
                .require(limit.isPresent(), "amount", "process.page.amount.wrong")
                .require(
                        form.steps().size() <= DraftForm.MOST_STEPS,
                        "add",
                        "process.page.steps.many",
                        DraftForm.MOST_STEPS);
        var steps = IntStream.range(0, form.steps().size())
                .mapToObj(number -> step("steps[" + number + "].", form.steps().get(number)))
                .flatMap(Optional::stream)
                .toList();
        return errors.isEmpty()
                ? Optional.of(new ProcessContent(
                        untied ? null : new ProcedureCode(form.procedure()),
                        reference,
                        form.variant(),
                        form.name(),
                        limit.orElseThrow(),
                        steps))
                : Optional.empty();
    }

    private Optional<Step> step(String field, StepForm typed) {
        var kind = Typed.oneOf(StepKind.values(), typed.kind());
        var minutes = Typed.minutes(typed.days());
        var next = Typed.words(typed.next());
        var holder = holder(field, typed);
        errors.require(Step.isKey(typed.key()), field + "key", "process.page.key.wrong")
                .require(typed.name().length() <= LONGEST_NAME, field + "name", "process.page.name.wrong")
                .require(kind.isPresent(), field + "kind", "process.page.choice.wrong")
                .require(minutes.isPresent(), field + "days", "process.page.days.wrong")
                .require(next.stream().allMatch(Step::isKey), field + "next", "process.page.next.wrong")
                .require(
                        typed.phase().length() <= LONGEST_NAME, field + "phase", "process.page.text.long", LONGEST_NAME)
                .require(
                        typed.produces().length() <= LONGEST_TEXT,
                        field + "produces",
                        "process.page.text.long",
                        LONGEST_TEXT);
        return errors.isEmpty()
                ? Optional.of(new Step(
                        typed.key(),
                        typed.phase(),
                        typed.name(),
                        kind.orElseThrow(),
                        holder.orElseThrow(),
                        minutes.orElseThrow(),
                        next,
                        typed.joins().equals("true"),
                        typed.produces()))
                : Optional.empty();
    }

    private Optional<Holder> holder(String field, StepForm typed) {
        var place = Typed.oneOf(Holder.Place.values(), typed.place());
        var role = Typed.oneOf(Role.values(), typed.role());
        boolean named = place.filter(Holder.Place.NAMED_UNIT::equals).isPresent();
        boolean unitFits = !named || UnitCode.isWellFormed(typed.unit());
        errors.require(place.isPresent(), field + "place", "process.page.choice.wrong")
                .require(role.isPresent(), field + "role", "process.page.choice.wrong")
                .require(unitFits, field + "unit", "process.page.unit.wrong");
        return place.isPresent() && role.isPresent() && unitFits
                ? Optional.of(new Holder(place.get(), named ? new UnitCode(typed.unit()) : null, role.get()))
                : Optional.empty();
    }

    private static boolean isText(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest;
    }
}
