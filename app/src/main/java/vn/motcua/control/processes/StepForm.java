package vn.motcua.control.processes;

import org.jspecify.annotations.Nullable;
import vn.motcua.process.Holder;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Role;

/**
 * A step as typed; what was not sent is empty.
 *
 * @param unit code of the unit, when the place is a named unit
 * @param days working days, such as {@code 0,5}
 * @param next keys of the next steps, parted by commas
 * @param joins {@code true} when it waits for all that lead to it
 */
public record StepForm(
        String key,
        String phase,
        String name,
        String kind,
        String place,
        String unit,
        String role,
        String days,
        String next,
        String joins,
        String produces) {

    public StepForm(
            @Nullable String key,
            @Nullable String phase,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String place,
            @Nullable String unit,
            @Nullable String role,
            @Nullable String days,
            @Nullable String next,
            @Nullable String joins,
            @Nullable String produces) {
        this.key = Typed.text(key);
        this.phase = Typed.text(phase);
        this.name = Typed.text(name);
        this.kind = Typed.text(kind);
        this.place = Typed.text(place);
        this.unit = Typed.text(unit);
        this.role = Typed.text(role);
        this.days = Typed.text(days);
        this.next = Typed.text(next);
        this.joins = Typed.text(joins);
        this.produces = Typed.text(produces);
    }

    static StepForm of(Step step) {
        var holder = step.holder();
        return new StepForm(
                step.key(),
                step.phase(),
                step.name(),
                step.kind().name(),
                holder.place().name(),
                holder.unit() == null ? "" : holder.unit().value(),
                holder.role().name(),
                Typed.days(step.workingMinutes()),
                String.join(", ", step.next()),
                String.valueOf(step.joins()),
                step.produces());
    }

    /** A step that takes no time yet and leads nowhere. */
    static StepForm blank(String key) {
        return new StepForm(
                key,
                "",
                "",
                StepKind.HANDLING.name(),
                Holder.Place.HANDLING_UNIT.name(),
                "",
                Role.CASE_OFFICER.name(),
                "0",
                "",
                "false",
                "");
    }

    StepForm leadingTo(String newNext) {
        return new StepForm(key, phase, name, kind, place, unit, role, days, newNext, joins, produces);
    }
}
