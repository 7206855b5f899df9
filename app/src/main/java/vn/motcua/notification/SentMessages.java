package vn.motcua.notification;

import java.util.List;
import java.util.Optional;

/** All messages, for those who run them; whom they went to stays masked. */
public interface SentMessages {

    /**
     * The latest first.
     *
     * @param offset how many are left out before
     * @param size 1 to 100
     */
    List<SentMessage> find(MessageFilter filter, long offset, int size);

    long count(MessageFilter filter);

    Optional<SentMessage> one(MessageId id);

    /** What was told by the same way of the same event to the same person, the first first. */
    List<SentMessage> repetitionsOf(MessageId id);
}
