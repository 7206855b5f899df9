package vn.motcua.dossier.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Chains the events of a dossier: each link is the SHA-256 of the link before it and of all that the event says. */
final class EventHash {

    static final byte[] START = new byte[32];

    private EventHash() {}

    /** One event as it stands in its row, to the letter. */
    record Row(
            UUID dossier,
            int sequence,
            Instant at,
            Instant recordedAt,
            String type,
            String actor,
            @Nullable UUID requestKey,
            String payload) {}

    static byte[] next(byte[] previous, Row row) {
        var digest = sha256();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(20)
                .putLong(row.dossier().getMostSignificantBits())
                .putLong(row.dossier().getLeastSignificantBits())
                .putInt(row.sequence())
                .flip());
        part(digest, row.at().toString());
        part(digest, row.recordedAt().toString());
        part(digest, row.type());
        part(digest, row.actor());
        part(digest, row.requestKey() == null ? "" : row.requestKey().toString());
        part(digest, row.payload());
        return digest.digest();
    }

    /** Lengths stand before the texts, so that no two different rows give the same bytes. */
    private static void part(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
