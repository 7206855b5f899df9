package vn.motcua.eforms;

import java.util.List;

/**
 * What a posted page made of the answers.
 *
 * @param answers with everything that was typed, also what is wrong: it is shown again as it was
 * @param faults those of this page; empty while {@code stay}
 * @param stay whether a row was added or taken away, so that the page is shown again without going on
 */
public record Bound(Answers answers, List<Fault> faults, boolean stay) {

    public Bound {
        faults = List.copyOf(faults);
    }

    /** Whether the next page may be asked. */
    public boolean goesOn() {
        return faults.isEmpty() && !stay;
    }
}
