package vn.motcua.process.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.motcua.process.Holder;
import vn.motcua.process.Step;
import vn.motcua.process.Vacancy;
import vn.motcua.process.Workplace;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Every role of a process must be held by somebody in the unit that works with it. */
public final class RoleCheck {

    private RoleCheck() {}

    /** The units that the process names itself; of the others nothing is known before a unit uses it. */
    public static Function<Holder, Optional<UnitCode>> named() {
        return holder -> Optional.ofNullable(holder.unit());
    }

    /** The unit that holds each step at a workplace. */
    public static Function<Holder, Optional<UnitCode>> at(Workplace workplace) {
        return holder -> Optional.of(workplace.unitOf(holder));
    }

    public static List<UnitCode> units(List<Step> steps, Function<Holder, Optional<UnitCode>> unitOf) {
        return steps.stream()
                .map(Step::holder)
                .map(unitOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The roles that nobody holds, each once, in the order of the steps. */
    public static List<Vacancy> vacancies(
            List<Step> steps, Function<Holder, Optional<UnitCode>> unitOf, Map<UnitCode, Set<Role>> filled) {
        return steps.stream()
                .map(Step::holder)
                .flatMap(holder -> unitOf.apply(holder).stream()
                        .filter(unit -> !Objects.requireNonNullElse(filled.get(unit), Set.of())
                                .contains(holder.role()))
                        .map(unit -> new Vacancy(unit, holder.role())))
                .distinct()
                .toList();
    }
}
