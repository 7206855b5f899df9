package vn.motcua.results;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;

/**
 * Results that are signed, or issued, together; its state stands in the database, so it goes on after a crash.
 *
 * @param consent the agreement that it rests on; null for issuing
 */
public record Batch(
        UUID id, Kind kind, Actor.Staff person, @Nullable UUID consent, Instant begunAt, List<Item> items) {

    public Batch {
        items = List.copyOf(items);
    }

    /** What is done to its results. */
    public enum Kind {
        /** Approved and signed. */
        SIGN,
        /** Numbered, sealed and issued. */
        ISSUE
    }

    /** Where one result stands. */
    public enum State {
        WAITING,
        DONE,
        REFUSED
    }

    /**
     * @param sha256 of the file as the person saw it
     * @param refusal why it was not done; null otherwise
     */
    public record Item(
            int position,
            RegisteredResult result,
            String sha256,
            State state,
            @Nullable Refusal refusal) {}

    public long count(State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    public boolean isRunning() {
        return count(State.WAITING) > 0;
    }
}
