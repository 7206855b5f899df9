package vn.motcua.office.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.InboxCounts;

/**
 * A page of the inbox.
 *
 * @param isHead whether the reader may look at the work of the whole unit
 * @param next the address of the next page, or null
 * @param continued whether this is not the first page
 */
public record InboxView(
        InboxFilter filter,
        InboxCounts counts,
        List<InboxRow> rows,
        boolean isHead,
        @Nullable String next,
        boolean continued) {

    public InboxView {
        rows = List.copyOf(rows);
    }
}
