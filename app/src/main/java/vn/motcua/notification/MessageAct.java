package vn.motcua.notification;

import java.time.Instant;

/**
 * What somebody did to messages, or to what is written in them.
 *
 * @param by the name at the time
 * @param subject the message's code, or the template, channel or kind
 * @param detail what differs from act to act; may be empty
 */
public record MessageAct(Instant at, String by, Kind kind, String subject, String detail) {

    /** What can be done. */
    public enum Kind {
        SENT_AGAIN,
        ALL_SENT_AGAIN,
        TEMPLATE_PUBLISHED,
        KIND_CHANGED,
        BUDGET_ENTERED,
        QUIET_HOURS_ENTERED
    }
}
