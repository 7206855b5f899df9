package vn.motcua.reception.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long somebody will probably wait, from how long people were served today. */
public final class ExpectedWait {

    /** Fewer services than this say nothing yet. */
    public static final int LEAST_MEASURED = 5;

    private static final int STEP = 5;

    private ExpectedWait() {}

    /**
     * The median of the services times those before, shared by the desks, rounded up to five minutes.
     *
     * @param before how many are called first, 0 and up
     * @param services of the day
     * @param desks that call for the group, 0 and up
     * @return empty when too little was measured, or no desk calls
     */
    public static Optional<Duration> of(int before, List<Duration> services, int desks) {
        if (services.size() < LEAST_MEASURED || desks < 1) {
            return Optional.empty();
        }
        var median = services.stream().sorted().toList().get(services.size() / 2);
        var seconds = median.multipliedBy(before + 1L).dividedBy(desks).toSeconds();
        long minutes = Math.ceilDiv(seconds, Duration.ofMinutes(STEP).toSeconds()) * STEP;
        return Optional.of(Duration.ofMinutes(Math.max(STEP, minutes)));
    }
}
