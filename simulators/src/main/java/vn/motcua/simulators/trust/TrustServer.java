package vn.motcua.simulators.trust;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import vn.motcua.simulators.Faults;

/**
 * Answers for an authority over HTTP: {@code /ca.cer}, {@code /crl}, {@code /ocsp}, {@code /tsa}; {@code POST
 * /revocations?<serial>} revokes. Faults by the names {@code crl}, {@code ocsp}, {@code tsa}.
 */
public final class TrustServer {

    private static final int OK = 200;

    private final Authority authority;
    private final Revocations revocations;
    private final TimeStamps timeStamps;
    private final Faults faults;

    public TrustServer(Authority authority, Revocations revocations, Faults faults, Clock clock) {
        this.authority = authority;
        this.revocations = revocations;
        this.faults = faults;
        var own = authority.certificate();
        this.timeStamps = new TimeStamps(
                authority.issueForTimeStamps(
                        "Dấu thời gian mô phỏng",
                        own.getNotBefore().toInstant(),
                        own.getNotAfter().toInstant()),
                clock);
    }

    public void on(HttpServer server) {
        server.createContext(
                "/ca.cer", exchange -> Faults.answer(exchange, OK, "application/pkix-cert", certificate()));
        server.createContext(
                "/crl",
                faults.around(
                        "crl", exchange -> Faults.answer(exchange, OK, "application/pkix-crl", revocations.list())));
        server.createContext(
                "/ocsp", faults.around("ocsp", answering("application/ocsp-response", revocations::answer)));
        server.createContext(
                "/tsa", faults.around("tsa", answering("application/timestamp-reply", timeStamps::answer)));
        server.createContext("/revocations", this::revoke);
        server.createContext("/faults", faults::told);
    }

    @FunctionalInterface
    private interface Answering {
        byte[] answer(byte[] request) throws IOException;
    }

    private static HttpHandler answering(String type, Answering answering) {
        return exchange -> {
            byte[] request = exchange.getRequestBody().readAllBytes();
            Faults.answer(exchange, OK, type, answering.answer(request));
        };
    }

    private void revoke(HttpExchange exchange) throws IOException {
        revocations.revoke(new BigInteger(exchange.getRequestURI().getQuery()));
        Faults.answer(exchange, OK, "text/plain", "revoked".getBytes(StandardCharsets.UTF_8));
    }

    private byte[] certificate() {
        try {
            return authority.certificate().getEncoded();
        } catch (CertificateEncodingException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
