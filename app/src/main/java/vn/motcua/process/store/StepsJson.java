package vn.motcua.process.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.process.Holder;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Steps as they stand in the database; their form is fixed here, whatever becomes of the records. */
@Component
class StepsJson {

    private static final TypeReference<List<StoredStep>> STEPS = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.shared();

    String write(List<Step> steps) {
        return mapper.writeValueAsString(steps.stream().map(StoredStep::of).toList());
    }

    List<Step> read(String json) {
        return mapper.readValue(json, STEPS).stream().map(StoredStep::step).toList();
    }

    private record StoredStep(
            String key,
            String phase,
            String name,
            StepKind kind,
            Holder.Place place,
            @Nullable String unit,
            Role role,
            long minutes,
            List<String> next,
            boolean joins,
            String produces) {

        static StoredStep of(Step step) {
            var holder = step.holder();
            var unit = holder.unit() == null ? null : holder.unit().value();
            return new StoredStep(
                    step.key(),
                    step.phase(),
                    step.name(),
                    step.kind(),
                    holder.place(),
                    unit,
                    holder.role(),
                    step.workingMinutes(),
                    step.next(),
                    step.joins(),
                    step.produces());
        }

        Step step() {
            var holder = new Holder(place, unit == null ? null : new UnitCode(unit), role);
            return new Step(key, phase, name, kind, holder, minutes, next, joins, produces);
        }
    }
}
