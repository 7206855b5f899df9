package vn.motcua.dossier;

import java.util.List;
import java.util.function.Consumer;

/**
 * What units took in, in the order in which they did: read from the dossiers' events whenever it is asked for, so that it
 * can never differ from them.
 */
public interface Logbooks {

    LogbookTotals totals(LogbookQuery query);

    /**
     * A part of the book.
     *
     * @param offset how many lines come before, zero or more
     * @param limit at most so many, 1 to 1,000
     */
    List<LogbookLine> lines(LogbookQuery query, int offset, int limit);

    /** Every line, one after the other; never holds more than a few hundred at once. */
    void each(LogbookQuery query, Consumer<LogbookLine> reader);
}
