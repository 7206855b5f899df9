package vn.motcua.process.bpmn;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.process.Step;

/** Nodes and flows in the order of the file. */
record Graph(List<Node> nodes, List<Flow> flows) {

    static final String TASK = "step_";

    /** The graph of a process: gateways where it parts and where a step waits for all before it. */
    static Graph of(List<Step> steps) {
        return new Drawing(steps).graph();
    }

    List<Flow> from(String node) {
        return flows.stream().filter(flow -> flow.from().equals(node)).toList();
    }

    List<Flow> to(String node) {
        return flows.stream().filter(flow -> flow.to().equals(node)).toList();
    }

    private static final class Drawing {

        private final Map<String, Step> steps = new LinkedHashMap<>();
        private final List<Node> nodes = new ArrayList<>();
        private final List<Flow> flows = new ArrayList<>();

        Drawing(List<Step> all) {
            all.forEach(step -> steps.putIfAbsent(step.key(), step));
        }

        Graph graph() {
            nodes.add(new Node("start", Node.Kind.START, "", null));
            connect("start", entry(steps.values().iterator().next()));
            steps.values().forEach(this::draw);
            return new Graph(List.copyOf(nodes), List.copyOf(flows));
        }

        private void draw(Step step) {
            var task = TASK + step.key();
            if (waits(step)) {
                nodes.add(new Node(entry(step), Node.Kind.SPLIT_OR_JOIN, "", null));
                connect(entry(step), task);
            }
            nodes.add(new Node(task, Node.Kind.TASK, step.name(), StepWords.of(step)));
            var next =
                    step.next().stream().filter(steps::containsKey).distinct().toList();
            if (next.isEmpty()) {
                nodes.add(new Node("end_" + step.key(), Node.Kind.END, "", null));
                connect(task, "end_" + step.key());
            } else if (next.size() == 1) {
                connect(task, entry(step(next.getFirst())));
            } else {
                nodes.add(new Node("split_" + step.key(), Node.Kind.SPLIT_OR_JOIN, "", null));
                connect(task, "split_" + step.key());
                next.forEach(to -> connect("split_" + step.key(), entry(step(to))));
            }
        }

        private boolean waits(Step step) {
            return step.joins()
                    && steps.values().stream()
                                    .filter(other -> other.next().contains(step.key()))
                                    .count()
                            > 1;
        }

        private String entry(Step step) {
            return (waits(step) ? "join_" : TASK) + step.key();
        }

        private Step step(String key) {
            return requireNonNull(steps.get(key));
        }

        private void connect(String from, String to) {
            flows.add(new Flow("flow_" + (flows.size() + 1), from, to));
        }
    }
}
