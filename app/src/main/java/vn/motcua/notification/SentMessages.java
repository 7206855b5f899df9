package vn.motcua.notification;

import java.util.List;
import java.util.Optional;

/** All messages, for those who run them; whom they went to stays masked. */
public interface SentMessages {

    /** As far as messages are counted; nobody turns more pages, and counting all of two years takes long. */
    int MOST = 10_000;

    /**
     * The latest first.
     *
     * @param offset how many are left out before
     * @param size 1 to 100
     */
    List<SentMessage> find(MessageFilter filter, long offset, int size);

    /** How many there are; one more than {@link #MOST} where there are more. */
    long count(MessageFilter filter);

    Optional<SentMessage> one(MessageId id);

    /** What was told by the same way of the same event to the same person, the first first. */
    List<SentMessage> repetitionsOf(MessageId id);
}
