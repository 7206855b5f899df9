package vn.motcua.catalog;

/**
 * How many of a paper are handed in; each between 0 and 1,000.
 *
 * @param copies plain copies, or copies of a kind that the decision leaves open
 */
public record Quantities(int originals, int certifiedCopies, int copies) {

    private static final int MOST = 1_000;

    /** @throws IllegalArgumentException when a number is out of range */
    public Quantities {
        requireInRange(originals);
        requireInRange(certifiedCopies);
        requireInRange(copies);
    }

    public static Quantities originals(int number) {
        return new Quantities(number, 0, 0);
    }

    /** Nothing is handed in: the line explains other papers, or names one that is only shown. */
    public boolean isNothing() {
        return originals + certifiedCopies + copies == 0;
    }

    private static void requireInRange(int number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("a number of papers is between 0 and 1,000: " + number);
        }
    }
}
