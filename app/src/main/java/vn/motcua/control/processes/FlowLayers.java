package vn.motcua.control.processes;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Step;

/** Puts steps into layers, one below the other; a line that passes a layer has a place of its own in it. */
final class FlowLayers {

    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final List<List<Cell>> layers = new ArrayList<>();
    private final List<List<Cell>> ways = new ArrayList<>();

    /** A place in a layer: of a step, or of a line that only passes. Each is itself only, whatever it holds. */
    static final class Cell {

        private final @Nullable Step step;
        private final List<Cell> above = new ArrayList<>();

        Cell(@Nullable Step step) {
            this.step = step;
        }

        @Nullable
        Step step() {
            return step;
        }

        int width() {
            return step == null ? FlowDrawing.LINE_WIDTH : FlowDrawing.BOX_WIDTH;
        }
    }

    private FlowLayers(List<Step> all) {
        all.forEach(step -> steps.putIfAbsent(step.key(), step));
    }

    /** Nothing when the steps go in a circle. */
    static Optional<FlowLayers> of(List<Step> all) {
        var result = new FlowLayers(all);
        if (!result.sink()) {
            return Optional.empty();
        }
        result.place();
        return Optional.of(result);
    }

    List<List<Cell>> layers() {
        return layers;
    }

    /** The cells that each line goes through, from step to step. */
    List<List<Cell>> ways() {
        return ways;
    }

    List<Step> steps() {
        return List.copyOf(steps.values());
    }

    FlowDiagram draw() {
        return new FlowDrawing(this).diagram();
    }

    /** Every step sinks below all that lead to it; false when one never comes to rest, because it leads to itself. */
    private boolean sink() {
        steps.keySet().forEach(key -> depths.put(key, 0));
        for (int round = 0; round <= steps.size(); round++) {
            boolean sank = false;
            for (var key : steps.keySet()) {
                for (var to : next(key)) {
                    int depth = depth(key) + 1;
                    if (depth(to) < depth) {
                        depths.put(to, depth);
                        sank = true;
                    }
                }
            }
            if (!sank) {
                return true;
            }
        }
        return false;
    }

    private int depth(String key) {
        return depths.getOrDefault(key, 0);
    }

    private void place() {
        var cells = new HashMap<String, Cell>();
        for (var step : steps.values()) {
            var cell = new Cell(step);
            cells.put(step.key(), cell);
            layer(depth(step.key())).add(cell);
        }
        for (var step : steps.values()) {
            next(step.key()).forEach(to -> connect(step.key(), to, cells));
        }
        for (int depth = 1; depth < layers.size(); depth++) {
            sort(layers.get(depth), layers.get(depth - 1));
        }
    }

    private void connect(String from, String to, Map<String, Cell> cells) {
        var at = requireNonNull(cells.get(from));
        var way = new ArrayList<>(List.of(at));
        for (int depth = depth(from) + 1; depth < depth(to); depth++) {
            var passing = new Cell(null);
            passing.above.add(at);
            layer(depth).add(passing);
            way.add(passing);
            at = passing;
        }
        var end = requireNonNull(cells.get(to));
        end.above.add(at);
        way.add(end);
        ways.add(way);
    }

    /** What stands below the same place stands together, so that few lines cross. */
    private static void sort(List<Cell> layer, List<Cell> above) {
        layer.sort(Comparator.comparingDouble(
                cell -> cell.above.stream().mapToInt(above::indexOf).average().orElse(0)));
    }

    private List<Cell> layer(int depth) {
        while (layers.size() <= depth) {
            layers.add(new ArrayList<>());
        }
        return layers.get(depth);
    }

    private List<String> next(String key) {
        var step = steps.get(key);
        return step == null
                ? List.of()
                : step.next().stream().filter(steps::containsKey).distinct().toList();
    }
}
