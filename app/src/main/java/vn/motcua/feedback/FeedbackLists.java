package vn.motcua.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;

/** Lists of what a person's post may read. */
public interface FeedbackLists {

    int PAGE = 50;

    /** What is looked for. */
    enum Wanted {
        OPEN,
        TO_CLASSIFY,
        OVERDUE,
        /** Its sender waits to hear how it stands. */
        TO_TELL,
        /** Answered, and not published; questions are published elsewhere. */
        ANSWERED,
        PUBLISHED,
        ALL
    }

    /**
     * Open ones by what is due first, others the latest first; at most {@link #PAGE}.
     *
     * @param way null for all
     */
    List<Feedback> list(Actor.Staff person, Wanted wanted, @Nullable Way way, long offset);

    /**
     * How many there are of each.
     *
     * @param way null for all
     */
    Map<Wanted, Integer> counts(Actor.Staff person, @Nullable Way way);

    /** How many came in by each way from the first day up to and without the second. */
    Map<Way, Integer> received(LocalDate from, LocalDate to);
}
