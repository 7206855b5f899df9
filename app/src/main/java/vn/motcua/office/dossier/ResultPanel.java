package vn.motcua.office.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.results.RegisteredResult;

/**
 * What the page of a dossier says of its results.
 *
 * @param results every one that was prepared, the latest first
 * @param mayPrepare whether the reader may prepare one now
 * @param hasKind whether the procedure has a registered kind of result, so that one without a file needs a reason
 */
public record ResultPanel(List<RegisteredResult> results, boolean mayPrepare, boolean hasKind) {

    public ResultPanel {
        results = List.copyOf(results);
    }

    /** The one on its way; null when there is none. */
    public @Nullable RegisteredResult open() {
        return results.stream()
                .filter(result -> result.state().isOpen())
                .findFirst()
                .orElse(null);
    }

    public boolean isEmpty() {
        return results.isEmpty() && !mayPrepare;
    }
}
