package vn.motcua.demo.story;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.motcua.payment.Callbacks;
import vn.motcua.simulators.Faults;
import vn.motcua.simulators.payments.Outbox;
import vn.motcua.simulators.payments.PayPlatServer;
import vn.motcua.simulators.payments.Trick;

/**
 * The simulated payment platform, in this process for as long as a story is told. The product is told its address before it
 * starts, whatever else its settings say: nothing of a story reaches a real platform.
 */
public final class PlatformNearby implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** As {@code bin/run} tells the product of the simulators. */
    private static final String PARTNER = "H48";

    private static final String KEY = "simulators";
    private static final String CODE = "payplat";
    private static final String BEAN = "platformNearby";

    private final HttpServer server;
    private Optional<PayPlatServer> platform = Optional.empty();
    private Optional<Outbox> outbox = Optional.empty();

    public PlatformNearby() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = Map.<String, Object>of(
                "motcua.payment.payplat.url", address() + "/payplat/init",
                "motcua.payment.payplat.query", address() + "/payplat/query",
                "motcua.payment.payplat.statement", address() + "/payplat/statement",
                "motcua.payment.payplat.partner", PARTNER,
                "motcua.payment.payplat.key", KEY);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource(BEAN, settings));
        context.getBeanFactory().registerSingleton(BEAN, this);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * Begins to answer.
     *
     * @param kept where its payments are kept, so that the simulators know them afterwards; empty for nowhere
     */
    public void open(Callbacks callbacks, Clock clock, Optional<Path> kept) {
        var post = new Outbox(message -> callbacks.receive(CODE, message).orElseThrow());
        var opened = new PayPlatServer(address(), PARTNER, KEY, new Faults(), post, clock);
        kept.ifPresent(opened::keepIn);
        opened.on(server);
        server.start();
        platform = Optional.of(opened);
        outbox = Optional.of(post);
    }

    /** By which the product knows it. */
    String code() {
        return CODE;
    }

    /** Somebody who was led to the platform's page pays there, or changes their mind. */
    void pay(URI page, boolean pays, Trick trick) {
        var reference = Objects.requireNonNull(page.getQuery()).replaceFirst(".*ref=", "");
        platform.orElseThrow().pay(reference, pays, trick);
    }

    /** The platform tells of what it kept to itself. */
    void tellLateNotices() {
        outbox.orElseThrow().release();
    }
}
