package vn.motcua.filing;

import java.util.UUID;

/** Identifies a draft; it is also the key of the request that sends it, so that it is sent once. */
public record DraftId(UUID value) {

    public static DraftId next() {
        return new DraftId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
