package vn.motcua.control.processes;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Gives layers of steps their places on the picture. */
final class FlowDrawing {

    static final int BOX_WIDTH = 280;
    static final int BOX_HEIGHT = 112;
    static final int LINE_WIDTH = 12;
    private static final int GAP_X = 24;
    private static final int GAP_Y = 40;
    private static final int MARGIN = 6;
    private static final int LINE_LENGTH = 31;
    private static final int LINES = 3;

    private final FlowLayers layers;
    private final int width;
    private final Map<FlowLayers.Cell, int[]> places = new IdentityHashMap<>();

    FlowDrawing(FlowLayers layers) {
        this.layers = layers;
        this.width = layers.layers().stream().mapToInt(FlowDrawing::width).max().orElse(0);
        for (int depth = 0; depth < layers.layers().size(); depth++) {
            place(layers.layers().get(depth), MARGIN + depth * (BOX_HEIGHT + GAP_Y));
        }
    }

    FlowDiagram diagram() {
        var boxes = new ArrayList<FlowDiagram.Box>();
        var steps = layers.steps();
        layers.layers().stream().flatMap(List::stream).forEach(cell -> {
            if (cell.step() != null) {
                var place = place(cell);
                var number = steps.indexOf(cell.step()) + 1;
                boxes.add(new FlowDiagram.Box(
                        place[0],
                        place[1],
                        number,
                        cell.step(),
                        wrap(cell.step().name())));
            }
        });
        int height = layers.layers().size() * (BOX_HEIGHT + GAP_Y) - GAP_Y + 2 * MARGIN;
        return new FlowDiagram(
                width + 2 * MARGIN,
                height,
                boxes,
                layers.ways().stream().map(this::line).toList());
    }

    private void place(List<FlowLayers.Cell> layer, int y) {
        int x = MARGIN + (width - width(layer)) / 2;
        for (var cell : layer) {
            places.put(cell, new int[] {x, y});
            x += cell.width() + GAP_X;
        }
    }

    /** Down from the middle of a box, across between two layers, down into the middle of the next one. */
    private String line(List<FlowLayers.Cell> way) {
        var path = new StringBuilder();
        for (int number = 1; number < way.size(); number++) {
            var from = way.get(number - 1);
            var to = way.get(number);
            int top = place(from)[1] + BOX_HEIGHT;
            int bottom = place(to)[1];
            path.append(number == 1 ? "M" : "L")
                    .append(middle(from))
                    .append(' ')
                    .append(top);
            if (middle(from) != middle(to)) {
                path.append('V').append((top + bottom) / 2).append('H').append(middle(to));
            }
            path.append('V').append(number == way.size() - 1 ? bottom - 2 : bottom);
        }
        return path.toString();
    }

    private int middle(FlowLayers.Cell cell) {
        return place(cell)[0] + cell.width() / 2;
    }

    private int[] place(FlowLayers.Cell cell) {
        return requireNonNull(places.get(cell));
    }

    private static int width(List<FlowLayers.Cell> layer) {
        return layer.stream().mapToInt(FlowLayers.Cell::width).sum() + GAP_X * (layer.size() - 1);
    }

    /** The words of a name in lines that fit a box; what does not fit is cut and marked. */
    static List<String> wrap(String name) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : name.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE_LENGTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(shortened(word));
        }
        lines.add(line.toString());
        if (lines.size() <= LINES) {
            return lines;
        }
        var shown = new ArrayList<>(lines.subList(0, LINES));
        shown.set(LINES - 1, shown.getLast() + " …");
        return shown;
    }

    private static String shortened(String word) {
        return word.length() <= LINE_LENGTH ? word : word.substring(0, LINE_LENGTH - 1) + "…";
    }
}
