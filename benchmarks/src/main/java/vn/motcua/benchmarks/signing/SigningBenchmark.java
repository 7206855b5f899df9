package vn.motcua.benchmarks.signing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.Motcua;
import vn.motcua.shared.Outcome;
import vn.motcua.signatures.AddKey;
import vn.motcua.signatures.SignatureChecks;
import vn.motcua.simulators.Faults;
import vn.motcua.simulators.trust.Authority;
import vn.motcua.simulators.trust.Certificate;
import vn.motcua.simulators.trust.Revocations;
import vn.motcua.simulators.trust.TrustServer;

/**
 * Signs two hundred small PDF files one after the other through the front door, as B-B, B-T and B-LT with simulators on the
 * same machine, and with a key on a SoftHSM token where {@code SOFTHSM2_CONF} names one; then checks them.
 */
public final class SigningBenchmark {

    private static final char[] PASSWORD = "benchmark".toCharArray();

    private SigningBenchmark() {}

    /** @param arguments none */
    public static void measure(List<String> arguments) throws Exception {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        var clock = Clock.systemUTC();
        var from = clock.instant().minus(Duration.ofDays(1));
        var authority = Authority.found("CA benchmark", from, from.plus(Duration.ofDays(3650)), address);
        var revocations = new Revocations(authority, clock, Duration.ofDays(1));
        new TrustServer(authority, revocations, new Faults(), clock).on(server);
        server.start();
        var person = authority.issue("Nguyễn Văn Ánh", "UBND xã", from, from.plus(Duration.ofDays(3650)));

        System.out.println("| signature | median ms | 95 % below, ms |");
        System.out.println("| --- | --- | --- |");
        var tsa = "--motcua.signatures.tsa=" + address + "/tsa";
        run("PAdES B-B, PKCS#12", authority, revocations, person, null);
        run("PAdES B-B, PKCS#12, with a seen mark", authority, revocations, person, null, "--seen");
        token(authority, revocations, person);
        run("PAdES B-T, PKCS#12", authority, revocations, person, null, tsa);
        run("PAdES B-LT, PKCS#12", authority, revocations, person, null, tsa, "--motcua.signatures.level=LT");
        server.stop(0);
        System.exit(0);
    }

    private static void token(Authority authority, Revocations revocations, Certificate person) throws Exception {
        var library = Path.of("/usr/lib/softhsm/libsofthsm2.so");
        if (System.getenv("SOFTHSM2_CONF") == null || !Files.exists(library)) {
            System.out.println("| PAdES B-B, PKCS#11 | no token | |");
            return;
        }
        var label = Token.fill(library, person, PASSWORD);
        run(
                "PAdES B-B, PKCS#11 (SoftHSM)",
                authority,
                revocations,
                person,
                label,
                "--motcua.signatures.tokens.hsm.library=" + library);
    }

    private static void run(
            String what,
            Authority authority,
            Revocations revocations,
            Certificate person,
            @Nullable String label,
            String... settings)
            throws Exception {
        var application = start(settings);
        try {
            var desk = new Desk(application);
            desk.trust(authority.certificate().getEncoded(), revocations.list());
            var owner = desk.owner();
            AddKey command = label == null
                    ? new AddKey.OfFile(owner, person.pkcs12(PASSWORD), PASSWORD)
                    : new AddKey.OnToken(owner, "hsm", label, PASSWORD);
            var signed = desk.sign(command, PASSWORD, List.of(settings).contains("--seen"));
            print(what, signed.milliseconds());
            if (settings.length == 0) {
                print("checking one signature", checked(application, signed.files()));
            }
        } finally {
            SpringApplication.exit(application);
        }
    }

    private static List<Double> checked(ConfigurableApplicationContext application, List<byte[]> files) {
        var checks = application.getBean(SignatureChecks.class);
        var milliseconds = new ArrayList<Double>();
        for (byte[] file : files.subList(0, files.size() / 2)) {
            long started = System.nanoTime();
            checks.check(file);
            milliseconds.add((System.nanoTime() - started) / 1e6);
        }
        return milliseconds;
    }

    static <T> T done(Outcome<T, ?> outcome) {
        return outcome.orThrow();
    }

    private static void print(String what, List<Double> milliseconds) {
        var sorted =
                milliseconds.stream().skip(milliseconds.size() / 4).sorted().toList();
        System.out.printf(
                "| %s | %.1f | %.1f |%n", what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100));
    }

    private static ConfigurableApplicationContext start(String... settings) throws IOException {
        var data = Files.createTempDirectory("motcua-bench");
        var all = new ArrayList<>(List.of(
                "--server.port=0",
                "--motcua.data=" + data,
                "--logging.level.root=error",
                "--spring.main.banner-mode=off"));
        all.addAll(List.of(settings));
        return new SpringApplicationBuilder(Motcua.class).run(all.toArray(String[]::new));
    }
}
