package vn.motcua.portal.procedures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.fees.FeeOffer;

/**
 * How a reader begins to file for a procedure.
 *
 * @param way whether there is a button, and where it leads
 * @param href empty where there is none
 * @param held the keys of papers that the reader need not bring, since they are held
 * @param known whether we know who reads, so that {@code held} says something
 * @param mapped the names of papers that are looked for once somebody has signed on
 * @param online what it costs to file online; null where one does not
 */
public record Start(
        Way way,
        String href,
        Set<String> held,
        boolean known,
        List<String> mapped,
        @Nullable FeeOffer online) {

    /** Where one files. */
    public enum Way {
        /** Here. */
        HERE,
        /** On the National Portal only. */
        NATIONAL_PORTAL,
        /** In person or by post. */
        NOT_ONLINE
    }

    public Start {
        held = Set.copyOf(held);
        mapped = List.copyOf(mapped);
    }
}
