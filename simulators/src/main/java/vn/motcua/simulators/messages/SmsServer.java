package vn.motcua.simulators.messages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.simulators.Answers;
import vn.motcua.simulators.Faults;

/**
 * A gateway for short messages at {@code /sms/messages}. Faults by the name {@code sms}; and by the last digits of the
 * number: 000 is unknown, 001 is never reached, 002 is reported twice and late also as a failure, 003 is reported under a
 * reference that nobody knows, 004 is barred when a text comes for the first time and not when it comes again.
 */
public final class SmsServer {

    private static final int ACCEPTED = 202;
    private static final int UNAUTHORIZED = 401;
    private static final int UNPROCESSABLE = 422;
    private static final long SECONDS = 1000;

    private final JsonMapper json = JsonMapper.shared();
    private final Map<String, String> references = new ConcurrentHashMap<>();
    private final Set<String> barred = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "sms-reports");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpClient client = HttpClient.newHttpClient();
    private final Phones phones;
    private final String key;
    private final String secret;
    private final Faults faults;
    private final Clock clock;

    public SmsServer(Phones phones, String key, String secret, Faults faults, Clock clock) {
        this.phones = phones;
        this.key = key;
        this.secret = secret;
        this.faults = faults;
        this.clock = clock;
    }

    public void on(HttpServer server) {
        server.createContext("/sms/messages", faults.around("sms", this::take));
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        var timestamp = Objects.requireNonNullElse(headers.getFirst("X-Timestamp"), "");
        if (!key.equals(headers.getFirst("X-Key"))
                || !signature(timestamp, body).equals(headers.getFirst("X-Signature"))) {
            Answers.json(exchange, UNAUTHORIZED, Map.of("error", "NOT_SIGNED"));
            return;
        }
        var message = json.readTree(body);
        var to = message.path("to").asString();
        if (to.endsWith("000")) {
            Answers.json(exchange, UNPROCESSABLE, Map.of("error", "UNKNOWN_NUMBER"));
            return;
        }
        if (to.endsWith("004") && barred.add(to + message.path("text").asString())) {
            Answers.json(exchange, UNPROCESSABLE, Map.of("error", "BARRED"));
            return;
        }
        var id = Objects.requireNonNull(headers.getFirst("Idempotency-Key"));
        var fresh = "sms-" + Long.toHexString(System.nanoTime());
        var reference = Objects.requireNonNullElse(references.putIfAbsent(id, fresh), fresh);
        if (reference.equals(fresh)) {
            if (!to.endsWith("001")) {
                phones.ring(
                        "SMS",
                        message.path("from").asString(),
                        to,
                        message.path("text").asString());
            }
            report(message, to, reference);
        }
        Answers.json(exchange, ACCEPTED, Map.of("reference", reference));
    }

    private void report(JsonNode message, String to, String reference) {
        var reports = URI.create(message.path("reports").asString());
        switch (to.substring(to.length() - 3)) {
            case "001" -> tell(reports, reference, "FAILED");
            case "002" -> {
                tell(reports, reference, "DELIVERED");
                tell(reports, reference, "DELIVERED");
                tell(reports, reference, "FAILED");
            }
            case "003" -> tell(reports, "sms-of-nobody", "DELIVERED");
            default -> tell(reports, reference, "DELIVERED");
        }
    }

    private void tell(URI reports, String reference, String state) {
        later.schedule(
                () -> {
                    var at = clock.instant().atOffset(ZoneOffset.ofHours(7)).toString();
                    var body = json.writeValueAsString(Map.of("reference", reference, "state", state, "at", at));
                    var timestamp = Long.toString(clock.millis() / SECONDS);
                    var request = HttpRequest.newBuilder(reports)
                            .header("Content-Type", "application/json")
                            .header("X-Timestamp", timestamp)
                            .header("X-Signature", signature(timestamp, body))
                            .POST(BodyPublishers.ofString(body))
                            .build();
                    return client.send(request, BodyHandlers.discarding()).statusCode();
                },
                SECONDS / 2,
                TimeUnit.MILLISECONDS);
    }

    private String signature(String timestamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
