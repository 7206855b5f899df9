package vn.motcua.simulators;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import vn.motcua.simulators.phone.SigningServer;
import vn.motcua.simulators.trust.Authority;
import vn.motcua.simulators.trust.Certificate;
import vn.motcua.simulators.trust.Revocations;
import vn.motcua.simulators.trust.TrustServer;

/**
 * Starts the simulators on one port of the local machine.
 *
 * <p>{@code java -cp … vn.motcua.simulators.Simulators <port> <folder>}; the authority is kept in the folder, so that it is
 * the same at the next start.
 */
public final class Simulators {

    private static final char[] PASSWORD = "simulators".toCharArray();

    private Simulators() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[0]);
        var folder = Path.of(arguments[1]);
        var address = "http://127.0.0.1:" + port;
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var clock = Clock.systemUTC();
        var authority = authority(folder, address, clock);
        var faults = new Faults();
        new TrustServer(authority, new Revocations(authority, clock, Duration.ofDays(1)), faults, clock).on(server);
        var phones = new SigningServer(faults);
        var now = clock.instant();
        phones.hold("demo", authority.issue("Người ký từ xa", "Mô phỏng", now, now.plus(Duration.ofDays(365))));
        phones.on(server);
        server.start();
        System.out.println("""
                Simulators at %1$s
                  authority        %1$s/ca.cer, %1$s/crl, %1$s/ocsp
                  time stamps      --motcua.signatures.tsa=%1$s/tsa
                  remote signing   --motcua.signatures.remote.url=%1$s --motcua.signatures.remote.name=mo-phong
                                   credential "demo", phone at %1$s/phone
                  faults           curl -X POST '%1$s/faults?tsa=AWAY' (tsa, ocsp, crl, remote; AWAY, SLOW, GARBAGE, NONE)
                """.formatted(address));
    }

    private static Authority authority(Path folder, String address, Clock clock) throws IOException {
        var file = folder.resolve("authority.p12");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Instant now = clock.instant();
                var founded = Authority.found(
                        "Tổ chức chứng thực mô phỏng",
                        now.minus(Duration.ofDays(365)),
                        now.plus(Duration.ofDays(3650)),
                        address);
                Files.write(file, founded.own().pkcs12(PASSWORD));
            }
            var store = KeyStore.getInstance("PKCS12");
            try (var stream = Files.newInputStream(file)) {
                store.load(stream, PASSWORD);
            }
            var certificate = (X509Certificate) store.getCertificate("key");
            var key = (PrivateKey) store.getKey("key", PASSWORD);
            return new Authority(new Certificate(certificate, key, certificate), address);
        } catch (GeneralSecurityException problem) {
            throw new IOException(problem);
        }
    }
}
