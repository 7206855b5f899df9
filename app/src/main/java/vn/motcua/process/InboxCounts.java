package vn.motcua.process;

/**
 * How many open tasks stand how to their subject's deadline; each task is counted once.
 *
 * @param unassigned how many of all of them nobody has taken yet
 */
public record InboxCounts(long overdue, long today, long soon, long later, long resting, long unassigned) {

    public long total() {
        return overdue + today + soon + later + resting;
    }

    public long of(InboxQuery.Due due) {
        return switch (due) {
            case ANY -> total();
            case OVERDUE -> overdue;
            case TODAY -> today;
            case SOON -> soon;
            case LATER -> later;
            case RESTING -> resting;
        };
    }
}
