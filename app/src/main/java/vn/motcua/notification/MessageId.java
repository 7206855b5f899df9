package vn.motcua.notification;

import java.util.UUID;

/** Identifies one message on one channel; carriers get it as the key under which a repetition is known. */
public record MessageId(UUID value) {

    public static MessageId next() {
        return new MessageId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
