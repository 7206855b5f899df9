package vn.motcua.journeys;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import vn.motcua.simulators.Faults;
import vn.motcua.simulators.eid.EidServer;
import vn.motcua.simulators.payments.Outbox;
import vn.motcua.simulators.payments.PayPlatServer;

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
        return Stream.concat(
                payments(),
                Stream.of(
                                "name=VNeID (mô phỏng)",
                                "issuer=" + eid.issuer(),
                                "client-id=" + CLIENT,
                                "client-secret=" + SECRET,
                                "user-info-by-post=true",
                                "vouches-for-numbers=true",
                                "levels.LoA2=LEVEL_2")
                        .map(setting -> "motcua.sign-on.providers.eid." + setting));
    }

    private static Stream<String> payments() {
        var outbox = new Outbox(OutsideWorld::tell);
        new PayPlatServer(address(), "H48", SECRET, new Faults(), outbox, Clock.systemUTC()).on(SERVER);
        return Stream.of(
                "motcua.payment.payplat.url=" + address() + "/payplat/init",
                "motcua.payment.payplat.query=" + address() + "/payplat/query",
                "motcua.payment.payplat.statement=" + address() + "/payplat/statement",
                "motcua.payment.payplat.partner=H48",
                "motcua.payment.payplat.key=" + SECRET,
                "motcua.payment.accounts[0].unit=T1",
                "motcua.payment.accounts[0].bank=970436",
                "motcua.payment.accounts[0].number=0123456789",
                "motcua.payment.accounts[0].holder=KHO BAC NHA NUOC THU");
    }

    /** The platform's own message to the product, which by then runs. */
    private static String tell(String message) {
        var callback = URI.create(Product.address() + "/payments/callbacks/payplat");
        var request = HttpRequest.newBuilder(callback)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(message))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
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
