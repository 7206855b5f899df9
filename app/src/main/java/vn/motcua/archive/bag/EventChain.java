package vn.motcua.archive.bag;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Recomputes the chain of the events of a package, as its page README.txt tells how to do by hand. */
final class EventChain {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TEXTS = List.of("at", "recordedAt", "type", "actor", "requestKey", "payload");

    private EventChain() {}

    /** Where the chain breaks, if it does. */
    static Optional<String> fault(byte[] facts, List<String> events) {
        try {
            UUID dossier = UUID.fromString(JSON.readTree(facts).path("id").asString());
            byte[] link = new byte[32];
            for (int index = 0; index < events.size(); index++) {
                JsonNode event = JSON.readTree(events.get(index));
                link = next(link, dossier, event);
                if (event.path("sequence").asInt() != index + 1
                        || !HexFormat.of()
                                .formatHex(link)
                                .equals(event.path("hash").asString())) {
                    return Optional.of("the chain breaks at event " + (index + 1));
                }
            }
            return events.isEmpty() ? Optional.of("no events") : Optional.empty();
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.of("the events cannot be read");
        }
    }

    private static byte[] next(byte[] previous, UUID dossier, JsonNode event) {
        MessageDigest digest = Hashes.sha256();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(20)
                .putLong(dossier.getMostSignificantBits())
                .putLong(dossier.getLeastSignificantBits())
                .putInt(event.path("sequence").asInt())
                .flip());
        for (String name : TEXTS) {
            JsonNode text = event.path(name);
            byte[] bytes = text.isString() ? text.asString().getBytes(StandardCharsets.UTF_8) : new byte[0];
            digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return digest.digest();
    }
}
