package vn.motcua.notification;

import java.util.List;

/** The log of what officers did to messages. */
public interface MessageActs {

    /** The latest first. @param size 1 to 100 */
    List<MessageAct> latest(long offset, int size);

    long count();
}
