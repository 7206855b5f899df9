package vn.motcua.digitisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitCode;

/**
 * Files that came in together, and what becomes of them.
 *
 * @param place where they belong; null while nobody has said
 * @param name of the first file
 * @param pages how many there are; 0 while that is not known
 * @param problem why it waits or failed, as the key of a sentence; null when all is well
 */
public record Scan(
        UUID id,
        UnitCode unit,
        @Nullable Place place,
        String name,
        Way way,
        State state,
        Instant takenAt,
        String by,
        int pages,
        int pagesDone,
        @Nullable Problem problem) {

    /** How it came in. */
    public enum Way {
        UPLOAD,
        PHONE,
        /** A pile of papers with separator pages. */
        STACK,
        /** The folder into which a scanner of the network puts its files. */
        FOLDER
    }

    /** What becomes of it. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        /** Somebody has to say where it belongs. */
        WAITING,
        FAILED,
        DROPPED
    }

    /** A sentence of the message bundle. */
    public record Problem(String key, List<String> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }
    }

    public boolean isAtWork() {
        return state == State.QUEUED || state == State.RUNNING;
    }
}
