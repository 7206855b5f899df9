package vn.motcua.process.bpmn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the nodes stand on the picture: columns from left to right, branches below each other. Lengths in pixels. */
final class Places {

    private static final int COLUMN = 180;
    private static final int ROW = 120;
    private static final int MARGIN = 60;

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    record Place(int x, int y, int width, int height) {

        int middle() {
            return y + height / 2;
        }

        int right() {
            return x + width;
        }
    }

    Places(Graph graph) {
        graph.nodes().forEach(node -> columns.put(node.id(), 0));
        sink(graph);
        var filled = new HashMap<Integer, Integer>();
        for (var node : graph.nodes()) {
            int column = columns.getOrDefault(node.id(), 0);
            int row = filled.merge(column, 1, Integer::sum) - 1;
            var kind = node.kind();
            places.put(
                    node.id(),
                    new Place(
                            MARGIN + column * COLUMN + (COLUMN - kind.width()) / 2,
                            MARGIN + row * ROW + (ROW - kind.height()) / 2,
                            kind.width(),
                            kind.height()));
        }
    }

    Place of(String node) {
        return places.getOrDefault(node, new Place(0, 0, 0, 0));
    }

    /** The points of a line: out of the right side, into the left side of what follows. */
    List<int[]> line(Flow flow) {
        var from = of(flow.from());
        var to = of(flow.to());
        int between = to.x() - (COLUMN - Node.Kind.TASK.width()) / 2;
        return from.middle() == to.middle()
                ? List.of(point(from.right(), from.middle()), point(to.x(), to.middle()))
                : List.of(
                        point(from.right(), from.middle()),
                        point(between, from.middle()),
                        point(between, to.middle()),
                        point(to.x(), to.middle()));
    }

    /** Every node moves right of what leads to it; in a circle, until the rounds are over. */
    private void sink(Graph graph) {
        for (int round = 0; round < graph.nodes().size(); round++) {
            for (var flow : graph.flows()) {
                columns.merge(flow.to(), columns.getOrDefault(flow.from(), 0) + 1, Math::max);
            }
        }
    }

    private static int[] point(int x, int y) {
        return new int[] {x, y};
    }
}
