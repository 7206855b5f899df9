package vn.motcua.control.processes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.ProcessContent;

/** A draft as typed; what was not sent is empty. */
public record DraftForm(
        String procedure, String variant, String name, String amount, String unit, List<StepForm> steps) {

    static final int MOST_STEPS = 100;

    public DraftForm(
            @Nullable String procedure,
            @Nullable String variant,
            @Nullable String name,
            @Nullable String amount,
            @Nullable String unit,
            @Nullable List<StepForm> steps) {
        this.procedure = Typed.text(procedure);
        this.variant = Typed.text(variant);
        this.name = Typed.text(name);
        this.amount = Typed.text(amount);
        this.unit = Typed.text(unit);
        this.steps = steps == null ? List.of() : List.copyOf(steps);
    }

    static DraftForm of(ProcessContent content) {
        return new DraftForm(
                content.procedure() == null ? "" : content.procedure().value(),
                content.variant(),
                content.name(),
                content.limit().amount().toPlainString().replace('.', ','),
                content.limit().unit().name(),
                content.steps().stream().map(StepForm::of).toList());
    }

    /** With a new step at the end, to which the last one leads if it led nowhere. */
    DraftForm withStep() {
        var changed = new ArrayList<>(steps);
        var key = freeKey();
        if (!changed.isEmpty() && changed.getLast().next().isEmpty()) {
            changed.addLast(changed.removeLast().leadingTo(key));
        }
        changed.add(StepForm.blank(key));
        return with(changed);
    }

    /** Without the step of that number, from 1; what led to it leads to where it led. */
    DraftForm withoutStep(int number) {
        var changed = new ArrayList<>(steps);
        var gone = changed.remove(number - 1);
        changed.replaceAll(step -> step.leadingTo(bypassing(gone, step.next())));
        return with(changed);
    }

    /** With the step of that number, from 1, one place further up. */
    DraftForm withStepUp(int number) {
        var changed = new ArrayList<>(steps);
        Collections.swap(changed, number - 1, number - 2);
        return with(changed);
    }

    private static String bypassing(StepForm gone, String next) {
        return Typed.words(next).stream()
                .flatMap(key -> key.equals(gone.key()) ? Typed.words(gone.next()).stream() : Stream.of(key))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String freeKey() {
        var taken = steps.stream().map(StepForm::key).toList();
        return IntStream.iterate(steps.size() + 1, number -> number + 1)
                .mapToObj(number -> "s" + number)
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseThrow();
    }

    private DraftForm with(List<StepForm> newSteps) {
        return new DraftForm(procedure, variant, name, amount, unit, newSteps);
    }
}
