package vn.motcua.reuse;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/** How much of what dossiers needed was taken from what is held, and why the rest was not. */
public interface ReuseReports {

    /** By what the figures stand in rows. */
    enum By {
        MONTH,
        UNIT,
        PROCEDURE
    }

    /**
     * What to count.
     *
     * @param from the first month
     * @param to the last month, counted in
     * @param unit the receiving unit, or null for all
     * @param procedure or null for all
     */
    record Query(
            YearMonth from,
            YearMonth to,
            @Nullable UnitCode unit,
            @Nullable ProcedureCode procedure) {}

    /**
     * What a page shows.
     *
     * @param total all that the query counts
     * @param rows as {@link #rows} gives them
     */
    record Report(ReuseFigures total, List<ReuseFigures> rows) {}

    /**
     * Papers of a unit and procedure that were not taken for one cause.
     *
     * @param wasOffered whether something that held good was offered, and refused
     */
    record CauseRow(UnitCode unit, ProcedureCode procedure, String cause, boolean wasOffered, long papers) {}

    /** Total and rows, counted in one go. */
    Report report(By by, Query query);

    /** Why papers were not taken, by unit and procedure in order of their codes, refused offers first. */
    List<CauseRow> causes(Query query);

    /** All that the query counts, in one row; its key is empty. */
    ReuseFigures total(Query query);

    /** A row for each month, unit or procedure; months in order, otherwise those with most papers first, at most 200. */
    List<ReuseFigures> rows(By by, Query query);
}
