package vn.motcua.dossier;

import java.time.LocalDate;
import vn.motcua.shared.UnitCode;

/**
 * Which dossiers of a unit's logbook are wanted.
 *
 * @param unit that received them
 * @param from first day of reception
 * @param to last day of reception
 * @param standing how they stand
 */
public record LogbookQuery(UnitCode unit, LocalDate from, LocalDate to, Standing standing) {

    /** How dossiers stand to their end. */
    public enum Standing {
        ALL,
        /** No result yet, and handling has not ended. */
        OPEN,
        /** There is a result, or handling ended. */
        FINISHED,
        /** The result was handed over. */
        RETURNED,
        /** Finished on a day after the appointment, or open and past it. */
        OVERDUE
    }
}
