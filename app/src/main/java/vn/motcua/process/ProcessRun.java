package vn.motcua.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import vn.motcua.shared.Outcome;

/**
 * Where a subject stands in its process: a value that moves by pure functions.
 *
 * <p>Every step of a valid process opens exactly once, unless a return makes it open again.
 *
 * @param open keys of the steps that wait to be done, in the order of their opening
 * @param done keys of the steps that are done, in the order of their completion
 */
public record ProcessRun(SequencedSet<String> open, SequencedSet<String> done) {

    public ProcessRun {
        open = copyOf(open);
        done = copyOf(done);
        if (!Collections.disjoint(open, done)) {
            throw new IllegalArgumentException("a step is open or done, not both: " + open + ", " + done);
        }
    }

    /** The run at its beginning: the first step is open. */
    public static ProcessRun start(ProcessDefinition process) {
        return new ProcessRun(keys(List.of(process.first().key())), keys(List.of()));
    }

    /** The run that {@link #asText()} wrote. */
    public static ProcessRun parse(String text) {
        var halves = text.split("/", -1);
        if (halves.length != 2) {
            throw new IllegalArgumentException("not the text of a run: " + text);
        }
        return new ProcessRun(keys(list(halves[1])), keys(list(halves[0])));
    }

    /** A short text for a column of a table, such as {@code receive,handle/approve}: what is done, then what is open. */
    public String asText() {
        return String.join(",", done) + "/" + String.join(",", open);
    }

    /** Whether nothing is left to do. */
    public boolean isFinished() {
        return open.isEmpty();
    }

    /** Closes an open step and opens what follows: all its next steps side by side, a joining one when it has all it waits for. */
    public Outcome<RunMove, RunRefusal> complete(ProcessDefinition process, String step) {
        if (!open.contains(step)) {
            return Outcome.refused(new RunRefusal.StepNotOpen(step));
        }
        var doneNow = with(done, step);
        var opened = process.step(step).next().stream()
                .distinct()
                .filter(next -> !open.contains(next) && !done.contains(next))
                .map(process::step)
                .filter(next -> !next.joins() || doneNow.containsAll(leadingTo(process, next.key())))
                .toList();
        return Outcome.done(new RunMove(
                new ProcessRun(openedInto(without(open, Set.of(step)), opened), doneNow), opened, List.of(step)));
    }

    /**
     * Opens a step again that was done, and undoes what came of it: the steps that follow from it are no longer done or
     * open. Branches beside it go on.
     */
    public Outcome<RunMove, RunRefusal> returnTo(ProcessDefinition process, String formerStep) {
        if (!done.contains(formerStep)) {
            return Outcome.refused(new RunRefusal.StepNotDone(formerStep));
        }
        var undone = followingFrom(process, formerStep);
        var closed = open.stream().filter(undone::contains).toList();
        var opened = List.of(process.step(formerStep));
        var run = new ProcessRun(openedInto(without(open, undone), opened), without(done, undone));
        return Outcome.done(new RunMove(run, opened, closed));
    }

    private static List<String> leadingTo(ProcessDefinition process, String step) {
        return process.steps().stream()
                .filter(candidate -> candidate.next().contains(step))
                .map(Step::key)
                .toList();
    }

    private static Set<String> followingFrom(ProcessDefinition process, String step) {
        var reached = new HashSet<>(Set.of(step));
        var waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            for (var next : process.step(waiting.remove()).next()) {
                if (reached.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return reached;
    }

    private static SequencedSet<String> with(SequencedSet<String> keys, String key) {
        var result = keys(keys);
        result.add(key);
        return result;
    }

    private static SequencedSet<String> openedInto(SequencedSet<String> keys, List<Step> opened) {
        opened.forEach(step -> keys.add(step.key()));
        return keys;
    }

    private static SequencedSet<String> without(SequencedSet<String> keys, Set<String> gone) {
        var result = keys(keys);
        result.removeAll(gone);
        return result;
    }

    private static SequencedSet<String> copyOf(SequencedSet<String> keys) {
        return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(keys));
    }

    private static SequencedSet<String> keys(Collection<String> keys) {
        return new LinkedHashSet<>(keys);
    }

    private static List<String> list(String keys) {
        return keys.isEmpty() ? List.of() : new ArrayList<>(List.of(keys.split(",")));
    }
}
