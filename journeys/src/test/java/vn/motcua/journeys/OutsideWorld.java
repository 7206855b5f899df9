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
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import vn.motcua.simulators.Faults;
import vn.motcua.simulators.eid.EidServer;
import vn.motcua.simulators.messages.Phones;
import vn.motcua.simulators.messages.SmsServer;
import vn.motcua.simulators.payments.Outbox;
import vn.motcua.simulators.payments.PayPlatServer;
import vn.motcua.testing.MovableClock;

/** The systems outside that the product of the stories calls: simulators on one free port. */
final class OutsideWorld {

    private static final String CLIENT = "motcua";
    private static final String SECRET = "journeys";
    private static final HttpServer SERVER = start();

    /** What goes wrong outside, when a story wants it. */
    static final Faults FAULTS = new Faults();

    static final EidServer EID = new EidServer(address(), CLIENT, SECRET, FAULTS, Clock.systemUTC());

    private OutsideWorld() {}

    /** What the product must be told to find them. */
    static Stream<String> settings() {
        EID.on(SERVER);
        return Stream.of(
                        payments(),
                        messages(),
                        Stream.of(
                                        "name=VNeID (mô phỏng)",
                                        "issuer=" + EID.issuer(),
                                        "client-id=" + CLIENT,
                                        "client-secret=" + SECRET,
                                        "user-info-by-post=true",
                                        "vouches-for-numbers=true",
                                        "levels.LoA2=LEVEL_2")
                                .map(setting -> "motcua.sign-on.providers.eid." + setting))
                .flatMap(settings -> settings);
    }

    /** Messages go when a story says so, since nobody else would know when they have gone. */
    private static Stream<String> messages() {
        var clock = new ProductsClock();
        var phones = new Phones(clock);
        SERVER.createContext("/phones", phones);
        new SmsServer(phones, CLIENT, SECRET, FAULTS, clock).on(SERVER);
        return Stream.of(
                "motcua.notification.every=PT24H",
                "motcua.notification.carriers.sms.url=" + address() + "/sms/messages",
                "motcua.notification.carriers.sms.key=" + CLIENT,
                "motcua.notification.carriers.sms.secret=" + SECRET,
                "motcua.notification.carriers.sms.sender=MOTCUA");
    }

    /** The page on which every phone can be read. */
    static String phones() {
        return address() + "/phones";
    }

    /** The time of the product, which runs by the time anybody asks. */
    private static final class ProductsClock extends Clock {

        @Override
        public ZoneId getZone() {
            return MovableClock.VIETNAM;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Product.clock().instant();
        }
    }

    private static Stream<String> payments() {
        var outbox = new Outbox(OutsideWorld::tell);
        new PayPlatServer(address(), "H48", SECRET, FAULTS, outbox, Clock.systemUTC()).on(SERVER);
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

    static String address() {
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
