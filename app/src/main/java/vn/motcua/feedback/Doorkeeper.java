package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.feedback.store.FeedbackStore;

/** Counts by the hour and in the database, so that all nodes know, how often somebody came. */
@Component
class Doorkeeper {

    private final FeedbackStore store;
    private final Clock clock;

    Doorkeeper(FeedbackStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Counts one more; when the door opens again, if that was one too many. */
    Optional<Instant> enter(String door, String key, int most) {
        var hour = hour();
        return store.knock(door, key, hour) > most ? Optional.of(hour.plus(1, ChronoUnit.HOURS)) : Optional.empty();
    }

    /** When the door opens again, if it is closed; counts nothing. */
    Optional<Instant> closedUntil(String door, String key, int most) {
        var hour = hour();
        return store.knocks(door, key, hour) >= most ? Optional.of(hour.plus(1, ChronoUnit.HOURS)) : Optional.empty();
    }

    void count(String door, String key) {
        store.knock(door, key, hour());
    }

    @Scheduled(initialDelay = 14, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        store.forgetBefore(hour());
    }

    private Instant hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }
}
