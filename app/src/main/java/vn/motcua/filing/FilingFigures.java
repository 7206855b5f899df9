package vn.motcua.filing;

/**
 * What was filed online within a time, and how it was answered.
 *
 * @param assisted of those filed, with the help of an officer or postal agent
 * @param inTime answered within the rule's time
 * @param late answered after it, or not answered though it is over
 * @param waiting not answered, still within it
 */
public record FilingFigures(int filed, int assisted, int inTime, int late, int waiting) {

    /** Between 0 and 1; 0 when nothing was filed. */
    public double assistedShare() {
        return filed == 0 ? 0 : (double) assisted / filed;
    }

    /** Whether any was answered, or should have been. */
    public boolean isAnyJudged() {
        return inTime + late > 0;
    }

    /** Of those that were answered or should have been; 0 when there are none, which says nothing. */
    public double inTimeShare() {
        return isAnyJudged() ? (double) inTime / (inTime + late) : 0;
    }
}
