package vn.motcua.reuse.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ReusableResult;
import vn.motcua.reuse.PaperMapping;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.vault.Need;
import vn.motcua.vault.PaperName;

/**
 * What is known of a paper before anybody looks what is held.
 *
 * @param isReusable false for what is written for one occasion
 * @param isMapped whether the catalogue or an officer says what it is the result of, or the population register holds it
 * @param byPopulation whether data of the population take its place
 */
public record Kind(Need need, boolean isReusable, boolean isMapped, boolean byPopulation) {

    /** @param settled what a catalogue officer settled about papers of that name, or null */
    public static Kind of(Asked asked, @Nullable PaperMapping settled) {
        var name = PaperName.of(asked.name());
        var result = asked.resultOf();
        if (settled == null) {
            boolean byPopulation = result == null && PopulationPapers.include(name);
            return new Kind(
                    need(asked, result),
                    result != null || !name.isForOneOccasion(),
                    result != null || byPopulation,
                    byPopulation);
        }
        return switch (settled.kind()) {
            case RESULT -> new Kind(need(asked, settled.result()), true, true, false);
            case POPULATION -> new Kind(need(asked, result), true, true, true);
            case NOT_REUSABLE -> new Kind(need(asked, null), false, false, false);
        };
    }

    private static Need need(Asked asked, @Nullable ReusableResult result) {
        var code = result == null ? "" : result.resultCode();
        ProcedureCode procedure = result == null ? null : result.procedure();
        return new Need(code.isEmpty() ? Set.of() : Set.of(code), procedure, asked.name());
    }
}
