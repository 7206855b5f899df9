package vn.motcua.catalog;

/**
 * What an import did with the records, and what they say, in numbers.
 *
 * @param limits by procedure: how its time limit is stated
 * @param fees by line of the terms: how the fee is stated
 */
public record ImportFigures(Changes changes, Limits limits, Fees fees, Papers papers, ToDos toDos) {

    /** Procedures by what became of them. */
    public record Changes(int added, int changed, int unchanged, int abolished, int refused) {

        public int read() {
            return added + changed + unchanged + abolished + refused;
        }
    }

    /**
     * Procedures by the best that any line of their terms says.
     *
     * @param stated a number with its unit
     * @param numberOnly a number whose unit is missing
     * @param text words, or nothing
     */
    public record Limits(int stated, int numberOnly, int text) {}

    /** Lines of terms by what they say about money. */
    public record Fees(int free, int fixed, int setByProvince, int text, int notStated) {}

    /** Papers in all, and those of which it is not certain how many are handed in. */
    public record Papers(int all, int unclear) {}

    /** To-dos that the records leave: lines without a time limit or an amount, papers without a number. */
    public record ToDos(int timeLimits, int fees, int quantities) {}
}
