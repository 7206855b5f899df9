package vn.motcua.portal.follow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.PauseGround;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.dossier.PublicProgress;

/**
 * A dossier as it is followed; nothing in it is personal, so that it stands on the public page too.
 *
 * @param heldBy the units at which it lies now, by name; empty when it lies nowhere any more
 * @param why how its appointment came about; empty before reception
 * @param rests the times at which the clock stood still, oldest first
 */
public record Followed(PublicProgress progress, List<String> heldBy, Optional<Why> why, List<Rest> rests) {

    public Followed {
        heldBy = List.copyOf(heldBy);
        rests = List.copyOf(rests);
    }

    /**
     * @param from when time began to run
     * @param stretches the days until the appointment, those of one reason in a row put together
     */
    public record Why(TimeLimit limit, Instant from, List<Stretch> stretches) {

        public Why {
            stretches = List.copyOf(stretches);
        }
    }

    /** @param to null while it lasts */
    public record Rest(
            PauseGround ground, Instant from, @Nullable Instant to) {}
}
