package vn.motcua.notification.carriers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Asks by JSON; an outage is an empty answer, never an exception. */
final class Http {

    private final HttpClient client;
    private final Duration patience;
    private final JsonMapper json = JsonMapper.shared();

    Http(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    /** @param body an empty object where the answer was no JSON */
    record Said(int status, JsonNode body) {}

    Optional<Said> post(URI address, Map<String, String> headers, String body) {
        var request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return Optional.of(new Said(answer.statusCode(), read(answer.body())));
        } catch (IOException away) {
            return Optional.empty();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JacksonException noJson) {
            return JsonNodeFactory.instance.objectNode();
        }
    }
}
