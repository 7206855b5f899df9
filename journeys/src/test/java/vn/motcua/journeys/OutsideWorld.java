package vn.motcua.journeys;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import vn.motcua.simulators.Faults;
import vn.motcua.simulators.eid.EidServer;

/** The systems outside that the product of the stories calls: simulators on one free port. */
final class OutsideWorld {

    private static final String CLIENT = "motcua";
    private static final String SECRET = "journeys";
    private static final HttpServer SERVER = start();

    private OutsideWorld() {}

    /** What the product must be told to find them. */
    static Stream<String> settings() {
        var eid = new EidServer(address(), CLIENT, SECRET, new Faults(), Clock.systemUTC());
        eid.on(SERVER);
        return Stream.of(
                        "name=VNeID (mô phỏng)",
                        "issuer=" + eid.issuer(),
                        "client-id=" + CLIENT,
                        "client-secret=" + SECRET,
                        "user-info-by-post=true",
                        "vouches-for-numbers=true",
                        "levels.LoA2=LEVEL_2")
                .map(setting -> "motcua.sign-on.providers.eid." + setting);
    }

    private static String address() {
        return "http://localhost:" + SERVER.getAddress().getPort();
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return server;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
