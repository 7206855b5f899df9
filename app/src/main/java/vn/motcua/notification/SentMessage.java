package vn.motcua.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Money;

/**
 * A message as those see it who run the messages: how far it came, and nothing of whom it concerns.
 *
 * @param code of what it is about
 * @param address masked
 * @param body what was sent, with the secrets of its links masked; empty where it tells more than that somebody has a
 *     dossier, as e-mails do
 * @param template the version of the template; null when there was none
 * @param repetition how often it had been sent again before this
 * @param isSentAgain whether a later one took its place
 */
public record SentMessage(
        MessageId id,
        String code,
        MessageKind kind,
        boolean mandatory,
        MessageChannel channel,
        MessageLanguage language,
        String address,
        String body,
        @Nullable Integer template,
        Bill bill,
        Course course,
        int repetition,
        boolean isSentAgain) {

    /** @param parts of a short message; 1 elsewhere */
    public record Bill(int parts, Money cost) {}

    /**
     * How far it came.
     *
     * @param said by the carrier, in its own words
     * @param nextAt when it is tried next, if it waits
     */
    public record Course(
            MessageState state,
            @Nullable StopReason stop,
            String said,
            int attempts,
            Instant createdAt,
            Instant nextAt,
            @Nullable Instant sentAt,
            @Nullable Instant deliveredAt) {}

    /** Whether an officer may have it sent once more, as far as the message itself shows. */
    public boolean mayBeSentAgain() {
        var stop = course.stop();
        return stop != null && stop.mayBeSentAgain() && kind.topic().mayBeSentAgain() && !isSentAgain;
    }
}
