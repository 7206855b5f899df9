package vn.motcua.simulators.phone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.simulators.Faults;
import vn.motcua.simulators.phone.Request.Status;
import vn.motcua.simulators.trust.Certificate;

/**
 * A remote signing service over HTTP, a subset modelled on the CSC API, version 2, below {@code /csc/v2}; the holder
 * answers on the page {@code /phone}. Faults by the name {@code remote}.
 */
public final class SigningServer {

    private static final int OK = 200;
    private static final int BAD = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final byte[] SHA256_PREFIX = Base64.getDecoder().decode("MDEwDQYJYIZIAWUDBAIBBQAEIA==");

    private final Map<String, Certificate> credentials = new ConcurrentHashMap<>();
    private final Map<String, Request> requests = new ConcurrentHashMap<>();
    private final JsonMapper json = JsonMapper.shared();
    private final Faults faults;

    public SigningServer(Faults faults) {
        this.faults = faults;
    }

    /** A person has a key here under that name. */
    public void hold(String credential, Certificate certificate) {
        credentials.put(credential, certificate);
    }

    /** What people are asked for now. */
    public List<Request> waiting() {
        return requests.values().stream()
                .filter(request -> request.status() == Status.pending)
                .toList();
    }

    /** The holder touches a button on the phone, or lets the time pass. */
    public void say(String handle, Status status) {
        Optional.ofNullable(requests.get(handle)).ifPresent(request -> request.becomes(status));
    }

    public void on(HttpServer server) {
        server.createContext("/csc/v2/credentials/info", faults.around("remote", answering(this::info)));
        server.createContext("/csc/v2/credentials/authorize", faults.around("remote", answering(this::authorize)));
        server.createContext(
                "/csc/v2/credentials/authorizeCheck",
                faults.around(
                        "remote",
                        answering(asked -> request(asked)
                                .map(request -> new Answer(
                                        OK, Map.of("status", request.status().name())))
                                .orElse(new Answer(NOT_FOUND, Map.of())))));
        server.createContext("/csc/v2/signatures/signHash", faults.around("remote", answering(this::sign)));
        server.createContext("/phone", new PhonePage(this));
    }

    private record Answer(int status, Object body) {}

    @FunctionalInterface
    private interface Answering {
        Answer answer(JsonNode asked) throws GeneralSecurityException;
    }

    private HttpHandler answering(Answering answering) {
        return exchange -> {
            Answer answer;
            try {
                answer = answering.answer(json.readTree(exchange.getRequestBody()));
            } catch (GeneralSecurityException | JacksonException | IllegalArgumentException problem) {
                answer = new Answer(BAD, Map.of("error", String.valueOf(problem.getMessage())));
            }
            said(exchange, answer);
        };
    }

    private void said(HttpExchange exchange, Answer answer) throws IOException {
        var body = json.writeValueAsString(answer.body()).getBytes(StandardCharsets.UTF_8);
        Faults.answer(exchange, answer.status(), "application/json", body);
    }

    private Answer info(JsonNode asked) throws GeneralSecurityException {
        var held = credentials.get(asked.path("credentialID").asString());
        if (held == null) {
            return new Answer(NOT_FOUND, Map.of());
        }
        var encoded = Base64.getEncoder().encodeToString(held.certificate().getEncoded());
        return new Answer(OK, Map.of("cert", Map.of("status", "valid", "certificates", List.of(encoded))));
    }

    private Answer authorize(JsonNode asked) {
        var credential = asked.path("credentialID").asString();
        if (!credentials.containsKey(credential)) {
            return new Answer(NOT_FOUND, Map.of());
        }
        var request = new Request(
                credential,
                asked.path("description").asString(),
                texts(asked.path("documents")),
                texts(asked.path("hashes")));
        requests.put(request.handle(), request);
        return new Answer(OK, Map.of("handle", request.handle()));
    }

    /** Signs only for a file that was shown, and only while the holder's word holds. */
    private Answer sign(JsonNode asked) throws GeneralSecurityException {
        var found = request(asked)
                .filter(request -> request.status() == Status.authorized
                        && request.covers(asked.path("document").asString()));
        if (found.isEmpty()) {
            return new Answer(FORBIDDEN, Map.of("error", "not authorized"));
        }
        var held = Objects.requireNonNull(credentials.get(found.get().credential()));
        var digest = Base64.getDecoder().decode(asked.path("hashes").path(0).asString());
        var signature = Signature.getInstance("NONEwithRSA");
        signature.initSign(held.key());
        signature.update(SHA256_PREFIX);
        signature.update(digest);
        return new Answer(OK, Map.of("signatures", List.of(Base64.getEncoder().encodeToString(signature.sign()))));
    }

    private Optional<Request> request(JsonNode asked) {
        return Optional.ofNullable(requests.get(asked.path("handle").asString()));
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }
}
