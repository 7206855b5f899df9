package vn.motcua.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ResultId;
import vn.motcua.signatures.SigningKey;
import vn.motcua.signatures.SigningKeyId;

/** Where a leader approves and signs what waits, one or a hundred at a time with one confirmation. */
public interface SigningDesk {

    /** The most results of one batch. */
    int MOST = 200;

    /** What waits for the person's signature, the longest waiting first; at most {@link #MOST}. */
    List<RegisteredResult> waiting(Actor.Staff person);

    /** The keys in force that the person may sign with, the one used last first. */
    List<SigningKey> keysOf(Actor.Staff person);

    /**
     * Approves and signs, in the background.
     *
     * @param shown the hash of each file as it was shown: a file changed since is refused
     * @param secret PIN or password; empty for a key whose holder is asked on the phone
     */
    Outcome<Batch, ResultRefusal> begin(
            Map<ResultId, String> shown, SigningKeyId key, char[] secret, Actor.Staff person);

    /** A batch of the person. */
    Optional<Batch> batch(UUID id, Actor.Staff person);

    /** Whether the agreement of the batch still has to be given on the phone. */
    boolean awaitsConsent(Batch batch);

    /** How many of the batch were signed without a time stamp or proof, because somebody outside was away. */
    int weaker(Batch batch);

    /** The latest batch of the person that still runs. */
    Optional<Batch> running(Actor.Staff person);
}
