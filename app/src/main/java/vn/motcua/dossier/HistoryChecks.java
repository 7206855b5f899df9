package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.Actor;

/** Checks of the history in the background, one at a time over all nodes, whose outcome stays on record. */
public interface HistoryChecks {

    /** Begins a check and returns at once; while one is running, returns that one instead. */
    UUID begin(Actor.Staff by);

    Optional<HistoryCheckRun> find(UUID id);

    /** The latest first, at most 20, each without its findings. */
    List<HistoryCheckRun> latest();
}
