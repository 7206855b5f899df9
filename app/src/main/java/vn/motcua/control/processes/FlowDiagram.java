package vn.motcua.control.processes;

import java.util.List;
import java.util.Optional;
import vn.motcua.process.Step;

/**
 * A process as a picture: boxes from the top down, steps that run side by side next to each other. Lengths are in pixels.
 *
 * @param lines what leads from box to box, as data of SVG paths
 */
public record FlowDiagram(int width, int height, List<Box> boxes, List<String> lines) {

    public FlowDiagram {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * A step in its place.
     *
     * @param number its place in the process, from 1
     * @param name its name in at most three lines
     */
    public record Box(int x, int y, int number, Step step, List<String> name) {

        public Box {
            name = List.copyOf(name);
        }
    }

    /** Nothing when there are no steps, or when they go in a circle. */
    public static Optional<FlowDiagram> of(List<Step> steps) {
        return FlowLayers.of(steps).filter(layers -> !steps.isEmpty()).map(FlowLayers::draw);
    }
}
