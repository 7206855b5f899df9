package vn.motcua.demo.story;

/** Says yes to a share of the questions it is asked, as evenly and as exactly as whole numbers can. */
final class Quota {

    private final double share;
    private double owed;

    /** @param share between 0 and 1 */
    Quota(double share) {
        this.share = share;
        this.owed = share / 2;
    }

    /** Whether this one is among them. */
    boolean next() {
        return next(true);
    }

    /** As {@link #next()}, but a yes that is impossible now is kept for the next time. */
    boolean next(boolean possible) {
        owed += share;
        if (owed < 1 || !possible) {
            return false;
        }
        owed--;
        return true;
    }
}
