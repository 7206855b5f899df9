package vn.motcua.simulators.eid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.motcua.simulators.Answers;
import vn.motcua.simulators.Faults;

/**
 * An OpenID provider below {@code /eid}: discovery, authorization with PKCE, token, user info, keys, logout.
 *
 * <p>Faults by the names {@code eid-token}, {@code eid-keys}, {@code eid-discovery}; what is wrong with its tokens is said by
 * {@link #lie}.
 */
public final class EidServer {

    private static final int OK = 200;
    private static final int BAD = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FOUND = 302;
    private static final int KEY_BITS = 2048;
    private static final Duration TOKEN_HOLDS = Duration.ofMinutes(10);

    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final Faults faults;
    private final Clock clock;
    private final RSAKey key = key();
    private final RSAKey foreignKey = key();
    private final List<Citizen> citizens = new CopyOnWriteArrayList<>();
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final Map<String, Citizen> tokens = new ConcurrentHashMap<>();
    private volatile Lie lie = Lie.NONE;

    /** What is wrong with the next ID tokens. */
    public enum Lie {
        NONE,
        WRONG_NONCE,
        WRONG_SIGNATURE,
        WRONG_AUDIENCE,
        RUN_OUT,
        /** The user info speaks of somebody else. */
        OTHER_PERSON
    }

    private record Code(Citizen citizen, String nonce, String challenge, String redirect) {}

    /** @param address scheme, host and port under which it is reached */
    public EidServer(String address, String clientId, String clientSecret, Faults faults, Clock clock) {
        this.issuer = address + "/eid";
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.faults = faults;
        this.clock = clock;
    }

    public String issuer() {
        return issuer;
    }

    public void knows(Citizen citizen) {
        citizens.add(citizen);
    }

    List<Citizen> citizens() {
        return citizens;
    }

    public void lie(Lie told) {
        lie = told;
    }

    public void on(HttpServer server) {
        server.createContext(
                "/eid/.well-known/openid-configuration",
                faults.around("eid-discovery", exchange -> Answers.json(exchange, OK, metadata())));
        server.createContext(
                "/eid/keys",
                faults.around(
                        "eid-keys",
                        exchange -> Answers.json(exchange, OK, new JWKSet(key.toPublicJWK()).toJSONObject())));
        server.createContext("/eid/authorize", new ConsentPage(this));
        server.createContext("/eid/token", faults.around("eid-token", this::token));
        server.createContext("/eid/userinfo", this::userInfo);
        server.createContext("/eid/logout", EidServer::logout);
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer",
                issuer,
                "authorization_endpoint",
                issuer + "/authorize",
                "token_endpoint",
                issuer + "/token",
                "userinfo_endpoint",
                issuer + "/userinfo",
                "end_session_endpoint",
                issuer + "/logout",
                "jwks_uri",
                issuer + "/keys",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"),
                "code_challenge_methods_supported",
                List.of("S256"));
    }

    /** The person agreed; @return where the browser goes on */
    URI agreed(AuthenticationRequest asked, Citizen citizen) {
        var code = UUID.randomUUID().toString();
        codes.put(
                code,
                new Code(
                        citizen,
                        String.valueOf(asked.getNonce()),
                        Optional.ofNullable(asked.getCodeChallenge())
                                .map(CodeChallenge::getValue)
                                .orElse(""),
                        asked.getRedirectionURI().toString()));
        return back(asked, Map.of("code", List.of(code)));
    }

    /** The person said no. */
    static URI declined(AuthenticationRequest asked) {
        return back(asked, Map.of("error", List.of("access_denied")));
    }

    private static URI back(AuthenticationRequest asked, Map<String, List<String>> answer) {
        var parameters = new java.util.LinkedHashMap<>(answer);
        parameters.put("state", List.of(String.valueOf(asked.getState())));
        return URI.create(asked.getRedirectionURI() + "?" + URLUtils.serializeParameters(parameters));
    }

    private void token(HttpExchange exchange) throws IOException {
        var asked = form(exchange);
        var code = codes.remove(asked.getOrDefault("code", ""));
        boolean client = clientId.equals(asked.get("client_id")) && clientSecret.equals(asked.get("client_secret"));
        if (!client) {
            Answers.json(exchange, UNAUTHORIZED, Map.of("error", "invalid_client"));
        } else if (code == null
                || !code.redirect.equals(asked.get("redirect_uri"))
                || !code.challenge.equals(challenge(asked.getOrDefault("code_verifier", "")))) {
            Answers.json(exchange, BAD, Map.of("error", "invalid_grant"));
        } else {
            var access = UUID.randomUUID().toString();
            tokens.put(access, code.citizen);
            Answers.json(
                    exchange, OK, Map.of("access_token", access, "token_type", "Bearer", "id_token", idToken(code)));
        }
    }

    private static String challenge(String verifier) {
        try {
            return CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier))
                    .getValue();
        } catch (IllegalArgumentException tooShort) {
            return "?";
        }
    }

    private String idToken(Code code) throws IOException {
        Instant now = clock.instant();
        Instant issued = lie == Lie.RUN_OUT ? now.minus(Duration.ofHours(2)) : now;
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(code.citizen.techId())
                .audience(lie == Lie.WRONG_AUDIENCE ? "somebody-else" : clientId)
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(issued.plus(TOKEN_HOLDS)))
                .claim("nonce", lie == Lie.WRONG_NONCE ? "?" : code.nonce)
                .build();
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(lie == Lie.WRONG_SIGNATURE ? foreignKey : key));
            return token.serialize();
        } catch (JOSEException problem) {
            throw new IOException(problem);
        }
    }

    private void userInfo(HttpExchange exchange) throws IOException {
        var bearer = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
        var citizen = tokens.get(bearer.replaceFirst("(?i)^Bearer ", ""));
        if (citizen == null) {
            Answers.json(exchange, UNAUTHORIZED, Map.of("error", "invalid_token"));
            return;
        }
        var claims = citizen.claims();
        claims.put("sub", lie == Lie.OTHER_PERSON ? "T-other" : citizen.techId());
        Answers.json(exchange, OK, claims);
    }

    private static void logout(HttpExchange exchange) throws IOException {
        var back = query(exchange).get("post_logout_redirect_uri");
        if (back == null) {
            Faults.answer(exchange, OK, "text/plain", "signed off".getBytes(StandardCharsets.UTF_8));
        } else {
            redirect(exchange, URI.create(back));
        }
    }

    static void redirect(HttpExchange exchange, URI address) throws IOException {
        exchange.getResponseHeaders().set("Location", address.toString());
        Faults.answer(exchange, FOUND, "text/plain", new byte[0]);
    }

    static AuthenticationRequest asked(HttpExchange exchange) throws IOException {
        try {
            return AuthenticationRequest.parse(
                    URLUtils.parseParameters(exchange.getRequestURI().getRawQuery()));
        } catch (ParseException problem) {
            throw new IOException(problem);
        }
    }

    static Map<String, String> form(HttpExchange exchange) throws IOException {
        return single(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Map<String, String> query(HttpExchange exchange) {
        return single(Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""));
    }

    private static Map<String, String> single(String encoded) {
        var values = new ConcurrentHashMap<String, String>();
        URLUtils.parseParameters(encoded).forEach((name, all) -> values.put(name, all.getFirst()));
        return values;
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(KEY_BITS)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
