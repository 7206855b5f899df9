package vn.motcua.dossier;

/**
 * How many dossiers stand in a part of the logbook.
 *
 * @param all zero or more, as all of these
 * @param finished with a result, or ended
 * @param returned whose result was handed over
 * @param overdue finished on a day after the appointment, or open and past it
 */
public record LogbookTotals(int all, int finished, int returned, int overdue) {

    public int open() {
        return all - finished;
    }
}
