package vn.motcua.counter.logbook;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.LogbookLine;
import vn.motcua.dossier.LogbookQuery;
import vn.motcua.dossier.LogbookTotals;
import vn.motcua.web.Paging;

/**
 * A page of the logbook.
 *
 * @param unitName of the unit whose book it is
 * @param choosesUnit whether the reader may look into the books of other units
 * @param now to which open dossiers are compared
 */
public record LogbookView(
        LogbookQuery query,
        LogbookTotals totals,
        List<LogbookLine> lines,
        Paging paging,
        String unitName,
        boolean choosesUnit,
        Instant now) {

    /** This book elsewhere, such as as a workbook. */
    public String address(String path) {
        return LogbookFilter.address(query, path);
    }
}
