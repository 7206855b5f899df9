package vn.motcua.process.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.Holder;
import vn.motcua.process.ImportProblem;
import vn.motcua.process.StepKind;
import vn.motcua.process.StepMeaning;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Proposed processes as they stand in the database. */
@Component
class ProposalJson {

    private static final TypeReference<List<ImportProblem>> NOTES = new TypeReference<>() {};
    private static final TypeReference<List<StoredMeaning>> MEANINGS = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.shared();

    String words(DecisionCase words) {
        return mapper.writeValueAsString(words);
    }

    DecisionCase readWords(String json) {
        return mapper.readValue(json, DecisionCase.class);
    }

    String notes(List<ImportProblem> notes) {
        return mapper.writeValueAsString(notes);
    }

    List<ImportProblem> readNotes(String json) {
        return mapper.readValue(json, NOTES);
    }

    String meanings(List<StepMeaning> meanings) {
        return mapper.writeValueAsString(
                meanings.stream().map(StoredMeaning::of).toList());
    }

    List<StepMeaning> readMeanings(String json) {
        return mapper.readValue(json, MEANINGS).stream()
                .map(StoredMeaning::meaning)
                .toList();
    }

    private record StoredMeaning(
            Holder.Place place, @Nullable String unit, Role role, StepKind kind) {

        static StoredMeaning of(StepMeaning meaning) {
            var holder = meaning.holder();
            return new StoredMeaning(
                    holder.place(),
                    holder.unit() == null ? null : holder.unit().value(),
                    holder.role(),
                    meaning.kind());
        }

        StepMeaning meaning() {
            return new StepMeaning(new Holder(place, unit == null ? null : new UnitCode(unit), role), kind);
        }
    }
}
