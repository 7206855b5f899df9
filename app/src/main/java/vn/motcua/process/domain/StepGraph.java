package vn.motcua.process.domain;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;

/** The steps of a process as a graph; bears every mistake that a draft may have. */
final class StepGraph {

    private final SequencedSet<String> keys = new LinkedHashSet<>();
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<String, List<String>> previous = new HashMap<>();

    StepGraph(List<Step> all) {
        for (var step : all) {
            keys.add(step.key());
            steps.putIfAbsent(step.key(), step);
        }
        for (var step : steps.values()) {
            next(step.key())
                    .forEach(to -> previous.computeIfAbsent(to, key -> new ArrayList<>())
                            .add(step.key()));
        }
    }

    Set<String> reachedFrom(String start) {
        return closure(Set.of(start), this::next);
    }

    /** The steps from which an end of the process can be reached. */
    Set<String> leadingToAnEnd() {
        var ends = steps.values().stream()
                .filter(step -> step.next().isEmpty())
                .map(Step::key)
                .toList();
        return closure(ends, key -> previous.getOrDefault(key, List.of()));
    }

    /** A shortest circle through the first step that lies on one, or nothing. */
    List<String> cycle() {
        return keys.stream()
                .map(this::wayBackTo)
                .filter(way -> !way.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * Working minutes from the first opening to the last completion when every step takes its share: a joining step
     * waits for the slowest branch, another one opens with the fastest. The graph must have no cycle.
     */
    long minutes() {
        var ends = new HashMap<String, Long>();
        return keys.stream().mapToLong(key -> endOf(key, ends)).max().orElse(0);
    }

    private long endOf(String key, Map<String, Long> known) {
        var end = known.get(key);
        if (end == null) {
            var step = step(key);
            var before = previous.getOrDefault(key, List.of()).stream().mapToLong(from -> endOf(from, known));
            var opens = step.joins() ? before.max() : before.min();
            end = opens.orElse(0) + counted(step);
            known.put(key, end);
        }
        return end;
    }

    /** While the applicant meets an obligation, the clock rests. */
    private static long counted(Step step) {
        return step.kind() == StepKind.FINANCIAL_OBLIGATION ? 0 : step.workingMinutes();
    }

    private List<String> wayBackTo(String start) {
        var cameFrom = new HashMap<String, String>();
        var waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            var at = waiting.remove();
            for (var to : next(at)) {
                if (cameFrom.putIfAbsent(to, at) == null) {
                    waiting.add(to);
                }
            }
        }
        var way = new LinkedList<String>();
        for (var at = cameFrom.get(start); at != null && !at.equals(start); at = cameFrom.get(at)) {
            way.addFirst(at);
        }
        if (cameFrom.containsKey(start)) {
            way.addFirst(start);
        }
        return way;
    }

    private List<String> next(String key) {
        return step(key).next().stream().filter(steps::containsKey).distinct().toList();
    }

    private Step step(String key) {
        return requireNonNull(steps.get(key));
    }

    private static Set<String> closure(Collection<String> start, Function<String, List<String>> onwards) {
        var reached = new LinkedHashSet<>(start);
        var waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            for (var key : onwards.apply(waiting.remove())) {
                if (reached.add(key)) {
                    waiting.add(key);
                }
            }
        }
        return reached;
    }
}
