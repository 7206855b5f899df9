package vn.motcua.reception.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whose turn it is.
 *
 * <p>There are two lanes, each in the order of arrival: people with priority or an appointment that has begun, and all
 * others. A desk calls from the preferred lane, but never more than {@link #MOST_IN_A_ROW} in a row while somebody waits
 * in the other. So nobody waits for ever: the one at place k of the ordinary lane is called within 3k calls of a desk.
 */
public final class Turns {

    /** Preferred calls in a row, while others wait. */
    public static final int MOST_IN_A_ROW = 2;

    private static final Comparator<Waiting> BY_ARRIVAL =
            Comparator.comparing(Waiting::since).thenComparing(Waiting::id);

    private Turns() {}

    /**
     * Whom the desk calls now.
     *
     * @param waiting in any order
     * @param inARow how many preferred calls the desk made since its last ordinary one, 0 and up
     */
    public static Optional<Waiting> next(Collection<Waiting> waiting, int inARow, Instant now) {
        var preferred = first(waiting, now, true);
        var ordinary = first(waiting, now, false);
        return inARow >= MOST_IN_A_ROW ? ordinary.or(() -> preferred) : preferred.or(() -> ordinary);
    }

    /** Whether the ticket is in the preferred lane at that moment. */
    public static boolean isPreferred(Waiting ticket, Instant now) {
        return ticket.isPreferred(now);
    }

    /** All of them in the order in which one desk would call them if nobody else came and no appointment began. */
    public static List<Waiting> order(Collection<Waiting> waiting, int inARow, Instant now) {
        var left = new ArrayList<>(waiting);
        var order = new ArrayList<Waiting>(waiting.size());
        int row = inARow;
        while (!left.isEmpty()) {
            var called = next(left, row, now).orElseThrow();
            left.remove(called);
            order.add(called);
            row = called.isPreferred(now) ? row + 1 : 0;
        }
        return order;
    }

    private static Optional<Waiting> first(Collection<Waiting> waiting, Instant now, boolean preferred) {
        return waiting.stream()
                .filter(each -> each.isPreferred(now) == preferred)
                .min(BY_ARRIVAL);
    }
}
