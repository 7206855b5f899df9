package vn.motcua.counter.queue;

import org.jspecify.annotations.Nullable;
import vn.motcua.reception.DeskPlace;
import vn.motcua.reception.Ticket;

/**
 * What stands above the pages of a desk that calls numbers.
 *
 * @param current whom it called, or null
 * @param waiting how many wait for it
 */
public record DeskBar(DeskPlace place, @Nullable Ticket current, int waiting) {

    /** What the form of the key F2 says of the ticket that its reader saw. */
    public String seen() {
        return current == null ? "" : current.id().toString();
    }
}
