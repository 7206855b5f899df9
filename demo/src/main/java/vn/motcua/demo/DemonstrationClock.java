package vn.motcua.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The product's clock while the demonstration tells its story: it shows the time of the story, or today's. */
public final class DemonstrationClock extends Clock {

    /** The zone in which the province lives. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile @Nullable Instant told;

    /** Moves the story on; it may go back only between two stories. */
    public void moveTo(Instant instant) {
        told = instant;
    }

    /** Ends the story: from now on the clock shows the real time. */
    public void release() {
        told = null;
    }

    @Override
    public Instant instant() {
        Instant story = told;
        return story == null ? Instant.now() : story;
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return VIETNAM.equals(zone) ? this : Clock.fixed(instant(), zone);
    }
}
