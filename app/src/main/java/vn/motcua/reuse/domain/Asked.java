package vn.motcua.reuse.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.catalog.ReusableResult;

/**
 * A paper that a dossier needs.
 *
 * @param resultOf what the catalogue says that it is the result of, or null
 */
public record Asked(String code, String name, @Nullable ReusableResult resultOf) {

    public static List<Asked> by(ProcedureCase chosen) {
        return chosen.components().stream().map(Asked::of).toList();
    }

    static Asked of(RequiredComponent component) {
        return new Asked(component.key(), component.name(), component.resultOf());
    }
}
