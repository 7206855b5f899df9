package vn.motcua.payment.platforms;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Posts JSON to a platform and reads what it answers; never longer than we are patient. */
final class Wire {

    private static final int OK = 200;
    private static final int LONGEST = 8 * 1024 * 1024;

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient client;
    private final Duration patience;

    Wire(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Empty when it does not answer in time, or not with an object. */
    Optional<JsonNode> post(URI address, Map<String, ?> message, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(message)));
        headers.forEach(request::header);
        try {
            var answer =
                    client.send(request.build(), _ -> BodySubscribers.limiting(BodySubscribers.ofByteArray(), LONGEST));
            return answer.statusCode() == OK
                    ? Optional.of(json.readTree(answer.body())).filter(JsonNode::isObject)
                    : Optional.empty();
        } catch (IOException | JacksonException _) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Empty for what is no JSON object. */
    Optional<JsonNode> read(String message) {
        try {
            return Optional.of(json.readTree(message)).filter(JsonNode::isObject);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    String write(Map<String, ?> message) {
        return json.writeValueAsString(message);
    }

    /** The text or number of that name; empty for everything else. */
    static String text(JsonNode message, String name) {
        var value = message.path(name);
        return value.isString() || value.isNumber() ? value.asString() : "";
    }

    /** The address that the payer is led to, if it lies on the platform's own host. */
    static Optional<URI> leads(String address, String origin) {
        try {
            var target = URI.create(address);
            return origin(target).equals(origin) ? Optional.of(target) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
