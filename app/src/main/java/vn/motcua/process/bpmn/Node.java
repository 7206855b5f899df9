package vn.motcua.process.bpmn;

import org.jspecify.annotations.Nullable;

/**
 * A node of a BPMN process.
 *
 * @param said what an extension element of ours says of a task, or null
 */
record Node(String id, Kind kind, String name, @Nullable StepWords said) {

    enum Kind {
        START(36, 36),
        END(36, 36),
        TASK(120, 80),
        SPLIT_OR_JOIN(50, 50),
        MERGE(50, 50);

        private final int width;
        private final int height;

        Kind(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }

    boolean isTask() {
        return kind == Kind.TASK;
    }
}
