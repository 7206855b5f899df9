package vn.motcua.process;

import java.util.List;

/**
 * What came of taking in a decision.
 *
 * @param procedures how many the file has; {@code cases} and {@code steps} likewise
 * @param created drafts that were not there before
 * @param updated drafts that nobody had changed here and that the file has otherwise now
 * @param unchanged processes that are there as the file has them
 * @param keptAsChangedHere references of processes that differ from the file because an officer changed them
 * @param withoutSteps numbers of cases that the decision gives no steps; nothing was made of them
 * @param timesDiffer cases whose steps do not sum to their limit, kept as drafts that cannot be published
 * @param toDos what is left to an officer
 */
public record ImportReport(
        String decision,
        int procedures,
        int cases,
        int steps,
        int created,
        int updated,
        int unchanged,
        List<String> keptAsChangedHere,
        List<String> withoutSteps,
        List<Difference> timesDiffer,
        List<ImportToDo> toDos) {

    public ImportReport {
        keptAsChangedHere = List.copyOf(keptAsChangedHere);
        withoutSteps = List.copyOf(withoutSteps);
        timesDiffer = List.copyOf(timesDiffer);
        toDos = List.copyOf(toDos);
    }

    /** Both figures in working minutes. */
    public record Difference(String number, boolean mountainous, long stepMinutes, long limitMinutes) {}
}
