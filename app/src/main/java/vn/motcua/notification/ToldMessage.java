package vn.motcua.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person was told, as they see it.
 *
 * @param code of what it is about
 * @param link of ours in the body; empty where there is none. Nothing that somebody typed
 * @param unread until they say that they read it
 * @param copies what else was sent of it, by which way and how far it came
 */
public record ToldMessage(
        String code,
        MessageKind kind,
        String subject,
        String body,
        String link,
        Instant at,
        boolean unread,
        List<Copy> copies) {

    public ToldMessage {
        copies = List.copyOf(copies);
    }

    /** Where the link leads, from the root. */
    public String path() {
        return link.replaceFirst("^https?://[^/]+", "");
    }

    /**
     * The same news by another way.
     *
     * @param address masked
     * @param body as it was sent; empty when it could not be written
     * @param at when it was sent, else when it was written down
     */
    public record Copy(
            MessageChannel channel,
            String address,
            String body,
            MessageState state,
            @Nullable StopReason stop,
            Instant at) {}
}
