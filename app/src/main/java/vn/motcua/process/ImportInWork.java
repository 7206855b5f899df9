package vn.motcua.process;

import java.util.List;
import java.util.Optional;

/**
 * What was read of a decision, and what became of it so far.
 *
 * @param notes what was not understood and belongs to no single process: tables left out, columns not found
 * @param processes in the order of the file
 */
public record ImportInWork(ImportSummary summary, List<ImportProblem> notes, List<ProposedProcess> processes) {

    public ImportInWork {
        notes = List.copyOf(notes);
        processes = List.copyOf(processes);
    }

    /** @param position from 1 */
    public Optional<ProposedProcess> process(int position) {
        return position >= 1 && position <= processes.size()
                ? Optional.of(processes.get(position - 1))
                : Optional.empty();
    }

    /** The first that waits after a position, or else from the beginning. */
    public Optional<ProposedProcess> nextWaiting(int position) {
        return waitingFrom(position).or(() -> waitingFrom(0));
    }

    /** How many procedures the file has, with or without variants. */
    public long procedures() {
        return processes.stream()
                .map(each -> each.text().words().procedure())
                .distinct()
                .count();
    }

    public int steps() {
        return processes.stream()
                .mapToInt(each -> each.text().words().steps().size())
                .sum();
    }

    public boolean canMakeDrafts() {
        return summary.counts().accepted() > 0;
    }

    public long sound() {
        return processes.stream()
                .filter(each -> each.standing().state() == ProposedProcess.State.WAITING)
                .filter(each -> each.assessment().isSound())
                .count();
    }

    private Optional<ProposedProcess> waitingFrom(int position) {
        return processes.stream()
                .filter(each -> each.position() > position)
                .filter(each -> each.standing().state() == ProposedProcess.State.WAITING)
                .findFirst();
    }
}
