package vn.motcua.process;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of open tasks, what is due first coming first; work that rests stands behind work that runs.
 *
 * @param next where the next page begins, or null when this is the last
 */
public record InboxPage(List<Task> tasks, @Nullable Cursor next) {

    public InboxPage {
        tasks = List.copyOf(tasks);
    }

    /**
     * The last task of a page; the next page begins behind it, whatever was opened or closed meanwhile.
     *
     * @param dueAt null when its subject has no deadline
     */
    public record Cursor(boolean resting, @Nullable Instant dueAt, UUID task) {

        static Cursor behind(Task task) {
            return new Cursor(task.resting(), task.subjectDueAt(), task.id());
        }

        /** For the address of the next page. */
        public String asText() {
            return (resting ? "r" : "") + "_" + (dueAt == null ? "" : dueAt) + "_" + task;
        }

        /** @throws IllegalArgumentException when the text was not made by {@link #asText()} */
        public static Cursor parse(String text) {
            var parts = text.split("_", -1);
            if (parts.length != 3 || !(parts[0].isEmpty() || parts[0].equals("r"))) {
                throw new IllegalArgumentException("not the beginning of a page: " + text);
            }
            try {
                return new Cursor(
                        !parts[0].isEmpty(),
                        parts[1].isEmpty() ? null : Instant.parse(parts[1]),
                        UUID.fromString(parts[2]));
            } catch (DateTimeException problem) {
                throw new IllegalArgumentException("not the beginning of a page: " + text, problem);
            }
        }
    }

    /** The page that the first {@code size} of the tasks make; {@code found} holds one more when there is a next page. */
    public static InboxPage of(List<Task> found, int size) {
        var tasks = found.subList(0, Math.min(size, found.size()));
        return new InboxPage(tasks, found.size() > size ? Cursor.behind(tasks.getLast()) : null);
    }
}
