package vn.motcua.process;

import org.jspecify.annotations.Nullable;

/** The work that waits for a person or a unit, what is due first coming first. */
public interface Inbox {

    /**
     * A page of the tasks asked for.
     *
     * @param after where the page before ended, or null for the first page
     * @param size tasks a page, from 1 to 200
     */
    InboxPage page(InboxQuery query, DueTimes times, InboxPage.@Nullable Cursor after, int size);

    /** How many tasks the query would find by each way of being due; its own choice of one is not regarded. */
    InboxCounts counts(InboxQuery query, DueTimes times);
}
