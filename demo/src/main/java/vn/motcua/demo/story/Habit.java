package vn.motcua.demo.story;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.motcua.simulators.payments.Trick;

/**
 * How somebody who filed online pays; the shares are guesses that leave something of each kind to look at.
 *
 * @param share of a hundred
 * @param trick how the platform tells of it; null where nobody pays there
 */
enum Habit {
    AT_ONCE(60, Trick.NONE),
    TOLD_TWICE_AT_ONCE(6, Trick.TWICE_AT_ONCE),
    /** The platform took a thousand đồng less. */
    SHORT(5, Trick.SHORT),
    /** Paid, but the platform never says so: only its statement knows. */
    NEVER_TOLD(5, Trick.SILENT),
    /** Somebody else says that it was paid. */
    FORGED(3, Trick.FORGED),
    /** Paid, and cancelled or paid again before the platform says so. */
    TOLD_LATE(5, Trick.LATE),
    /** Was led to the platform and went away. */
    LEFT(5, null),
    /** Was led there and pressed cancel. */
    CHANGED_THEIR_MIND(3, null),
    NOT_YET(8, null);

    private static final int ALL = 100;

    private final int share;
    private final @Nullable Trick trick;

    Habit(int share, @Nullable Trick trick) {
        this.share = share;
        this.trick = trick;
    }

    @Nullable
    Trick trick() {
        return trick;
    }

    static Habit draw(RandomGenerator chance) {
        int drawn = chance.nextInt(ALL);
        for (Habit habit : values()) {
            drawn -= habit.share;
            if (drawn < 0) {
                return habit;
            }
        }
        return NOT_YET;
    }
}
