package vn.motcua.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ResultId;

/** Where the records clerk numbers, seals and issues what was signed. */
public interface IssuingDesk {

    /** The most results of one batch. */
    int MOST = 200;

    /** What was signed and is not yet issued in the clerk's agency, the longest waiting first; at most {@link #MOST}. */
    List<RegisteredResult> waiting(Actor.Staff clerk);

    /** Whether the agency has a seal in force; without one nothing can be issued. */
    boolean hasSeal(Actor.Staff clerk);

    /**
     * Numbers, seals and issues, in the background; each result is either issued or not at all.
     *
     * @param shown the hash of each file as it was shown
     */
    Outcome<Batch, ResultRefusal> begin(Map<ResultId, String> shown, Actor.Staff clerk);

    /** A batch of the clerk. */
    Optional<Batch> batch(UUID id, Actor.Staff clerk);

    /** The latest batch of the clerk that still runs. */
    Optional<Batch> running(Actor.Staff clerk);

    /** The last numbers of the agency in its registers, the latest first; at most 100. */
    List<RegisteredResult> register(Actor.Staff clerk);
}
