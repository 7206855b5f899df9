package vn.motcua.signatures.remote;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.signatures.ToSign;
import vn.motcua.signatures.domain.Certificates;
import vn.motcua.signatures.domain.SignatureSettings;
import vn.motcua.signatures.domain.SignatureSettings.Remote;
import vn.motcua.signatures.spi.RemoteSigning;

/** The contract of {@code docs/signatures.md}, section "Remote signing", modelled on the CSC API, version 2. */
@Component
@ConditionalOnExpression("!'${motcua.signatures.remote.url:}'.isBlank()")
class HttpRemoteSigning implements RemoteSigning {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final Remote settings;
    private final SignatureSettings all;
    private final JsonMapper json;
    private final HttpClient client;

    HttpRemoteSigning(SignatureSettings settings, JsonMapper json) {
        this.settings = settings.remote();
        this.all = settings;
        this.json = json;
        this.client =
                HttpClient.newBuilder().connectTimeout(settings.patience()).build();
    }

    @Override
    public String name() {
        return settings.name().isBlank() ? URI.create(settings.url()).getHost() : settings.name();
    }

    @Override
    public Optional<X509Certificate> certificate(String credential) {
        return post("/credentials/info", Map.of("credentialID", credential))
                .map(answer -> Certificates.read(
                        bytes(answer.path("cert").path("certificates").path(0))));
    }

    @Override
    public String ask(String credential, List<ToSign> files, String askedBy) {
        var request = Map.of(
                "credentialID",
                credential,
                "numSignatures",
                files.size(),
                "hashes",
                files.stream().map(file -> base64(file.sha256())).toList(),
                "documents",
                files.stream().map(ToSign::name).toList(),
                "description",
                askedBy);
        return required("/credentials/authorize", request).path("handle").asString();
    }

    @Override
    public Answer answer(String request) {
        var state = required("/credentials/authorizeCheck", Map.of("handle", request))
                .path("status")
                .asString();
        return switch (state) {
            case "pending" -> Answer.WAITING;
            case "authorized" -> Answer.CONFIRMED;
            case "declined" -> Answer.DECLINED;
            case "expired" -> Answer.EXPIRED;
            default -> throw new RemoteSigningAway(name() + ": " + state);
        };
    }

    @Override
    public byte[] sign(String request, String fileSha256, byte[] digest) {
        var answer = required(
                "/signatures/signHash",
                Map.of(
                        "handle",
                        request,
                        "document",
                        base64(fileSha256),
                        "hashes",
                        List.of(Base64.getEncoder().encodeToString(digest)),
                        "hashAlgorithmOID",
                        "2.16.840.1.101.3.4.2.1"));
        return bytes(answer.path("signatures").path(0));
    }

    private JsonNode required(String path, Map<String, Object> body) {
        return post(path, body).orElseThrow(() -> new RemoteSigningAway(name() + ": 404 " + path));
    }

    private Optional<JsonNode> post(String path, Map<String, ?> body) {
        var request = HttpRequest.newBuilder(URI.create(settings.url() + "/csc/v2" + path))
                .timeout(all.patience())
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + settings.key())
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            if (response.statusCode() != OK) {
                throw new RemoteSigningAway(name() + ": " + response.statusCode());
            }
            return Optional.of(json.readTree(response.body()));
        } catch (IOException | JacksonException problem) {
            throw new RemoteSigningAway(name(), problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RemoteSigningAway(name(), stopped);
        }
    }

    private byte[] bytes(JsonNode text) {
        try {
            return Base64.getDecoder().decode(text.asString());
        } catch (IllegalArgumentException | JacksonException problem) {
            throw new RemoteSigningAway(name(), problem);
        }
    }

    private static String base64(String hexadecimal) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hexadecimal));
    }
}
