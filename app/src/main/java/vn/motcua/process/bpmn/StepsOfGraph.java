package vn.motcua.process.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.process.BpmnRefusal;
import vn.motcua.process.Step;
import vn.motcua.shared.Outcome;

/** Takes gateways and events out of a graph: what is left are steps that lead to one another. */
final class StepsOfGraph {

    private static final int MOST_STEPS = 100;

    private final Graph graph;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    private StepsOfGraph(Graph graph) {
        this.graph = graph;
        graph.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
        var taken = new LinkedHashSet<String>();
        tasks().forEach(task -> {
            var key = key(task.id(), taken);
            taken.add(key);
            keys.put(task.id(), key);
        });
    }

    static Outcome<List<Step>, BpmnRefusal> of(Graph graph) {
        var result = new StepsOfGraph(graph);
        long tasks = result.tasks().count();
        if (tasks == 0) {
            return Outcome.refused(new BpmnRefusal.NoProcess());
        }
        if (tasks > MOST_STEPS) {
            return Outcome.refused(new BpmnRefusal.TooManySteps(MOST_STEPS));
        }
        var choices = graph.nodes().stream()
                .filter(node ->
                        node.kind() == Node.Kind.MERGE && graph.from(node.id()).size() > 1)
                .map(node -> node.name().isEmpty() ? "exclusiveGateway" : "exclusiveGateway “" + node.name() + "”")
                .toList();
        return choices.isEmpty() ? result.steps() : Outcome.refused(new BpmnRefusal.NotUnderstood(choices));
    }

    private Outcome<List<Step>, BpmnRefusal> steps() {
        var starts = graph.nodes().stream()
                .filter(node -> node.kind() == Node.Kind.START)
                .toList();
        var first = starts.size() == 1 ? next(starts.getFirst().id()) : List.<String>of();
        if (first.size() != 1) {
            return Outcome.refused(new BpmnRefusal.StartUnclear());
        }
        var steps = new ArrayList<Step>();
        tasks().map(this::step).forEach(step -> {
            if (step.key().equals(first.getFirst())) {
                steps.addFirst(step);
            } else {
                steps.add(step);
            }
        });
        return Outcome.done(List.copyOf(steps));
    }

    private Step step(Node task) {
        var said = Objects.requireNonNullElse(task.said(), StepWords.UNKNOWN);
        return new Step(
                Objects.requireNonNull(keys.get(task.id())),
                said.phase(),
                task.name(),
                said.kind(),
                said.holder(),
                said.workingMinutes(),
                next(task.id()),
                waits(task, said),
                said.produces());
    }

    /** A task behind a gateway that brings several flows together waits for all of them. */
    private boolean waits(Node task, StepWords said) {
        var before = graph.to(task.id());
        if (before.size() != 1) {
            return before.isEmpty() && said.joins();
        }
        var from = before.getFirst().from();
        var node = nodes.get(from);
        boolean gateway = node != null && node.kind() == Node.Kind.SPLIT_OR_JOIN;
        return gateway && graph.to(from).size() > 1 || said.joins();
    }

    /** The keys of the tasks that come next, through any gateways. */
    private List<String> next(String node) {
        var found = new LinkedHashSet<String>();
        follow(node, found, new LinkedHashSet<>());
        return List.copyOf(found);
    }

    private void follow(String node, Set<String> found, Set<String> passed) {
        for (var flow : graph.from(node)) {
            var to = nodes.get(flow.to());
            if (to != null && to.isTask()) {
                found.add(Objects.requireNonNull(keys.get(to.id())));
            } else if (to != null && passed.add(to.id())) {
                follow(to.id(), found, passed);
            }
        }
    }

    private static String key(String id, Set<String> taken) {
        var own = id.startsWith(Graph.TASK) ? id.substring(Graph.TASK.length()) : id;
        return Stream.concat(
                        Stream.of(own),
                        Stream.iterate(taken.size() + 1, number -> number + 1).map(number -> "s" + number))
                .filter(key -> Step.isKey(key) && !taken.contains(key))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Node> tasks() {
        return graph.nodes().stream().filter(Node::isTask);
    }
}
