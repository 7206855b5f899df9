package vn.motcua.reuse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ReusableResult;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** "Which procedure's result is this paper?": proposals from the names in the whole catalogue, settled by an officer. */
public interface PaperMappings {

    /**
     * A paper that procedures ask for and nobody has settled yet.
     *
     * @param procedures how many ask for it
     * @param isResidence whether its name says that the population register holds it
     * @param proposals the likeliest first; empty when no result has such a name
     */
    record OpenPaper(String name, int procedures, boolean isResidence, List<Proposal> proposals) {}

    /** @param likeness of the names, 0 to 1 */
    record Proposal(ReusableResult result, String name, double likeness) {}

    /** Why nothing was settled. */
    record CannotSettle(String field) implements Refusal {
        @Override
        public String key() {
            return "reuse.cannot-settle." + field;
        }
    }

    /** The papers in force today that most procedures ask for, those with a proposal first; at most 30. */
    List<OpenPaper> open();

    /** What was settled, the latest first; at most 200. */
    List<PaperMapping> settled();

    /** Settles what papers of that name are, whichever procedure asks for them; a later word takes the place of this one. */
    Outcome<PaperMapping, CannotSettle> settle(
            String name, PaperMapping.Kind kind, @Nullable ReusableResult result, Actor.Staff by);
}
