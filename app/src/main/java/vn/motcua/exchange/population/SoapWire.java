package vn.motcua.exchange.population;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Posts an envelope of SOAP 1.1; an outage is an empty answer, never an exception. */
final class SoapWire {

    private static final int LONGEST = 1024 * 1024;

    private final URI address;
    private final @Nullable Path authorization;
    private final Duration patience;
    private final HttpClient client;

    SoapWire(URI address, @Nullable Path authorization, Duration patience) {
        this.address = address;
        this.authorization = authorization;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What was answered with any status; empty when nothing came in time. */
    Optional<byte[]> post(byte[] envelope) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(patience)
                    .header("Content-Type", "text/xml; charset=utf-8")
                    .header("SOAPAction", "\"\"")
                    .POST(BodyPublishers.ofByteArray(envelope));
            if (authorization != null) {
                request.header("Authorization", Files.readString(authorization).strip());
            }
            return Optional.of(
                    client.send(request.build(), _ -> BodySubscribers.limiting(BodySubscribers.ofByteArray(), LONGEST))
                            .body());
        } catch (IOException away) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
