package vn.motcua.simulators;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Faults on demand, by the name of a service: {@code POST /faults?tsa=AWAY}. */
public final class Faults {

    private static final long SLOWNESS = 60_000;
    private static final int AWAY = 503;
    private static final int OK = 200;

    private final Map<String, Fault> faults = new ConcurrentHashMap<>();

    /** How a service fails. */
    public enum Fault {
        NONE,
        /** It answers 503. */
        AWAY,
        /** It answers after a minute, if anybody still listens. */
        SLOW,
        /** It answers something else than it should. */
        GARBAGE
    }

    public void set(String service, Fault fault) {
        faults.put(service, fault);
    }

    /** The handler, failing as it was told. */
    public HttpHandler around(String service, HttpHandler handler) {
        return exchange -> {
            switch (faults.getOrDefault(service, Fault.NONE)) {
                case NONE -> handler.handle(exchange);
                case AWAY -> answer(exchange, AWAY, "text/plain", "away".getBytes(StandardCharsets.UTF_8));
                case GARBAGE -> answer(exchange, OK, "text/plain", "?".getBytes(StandardCharsets.UTF_8));
                case SLOW -> slow(exchange);
            }
        };
    }

    private static void slow(HttpExchange exchange) throws IOException {
        try {
            Thread.sleep(SLOWNESS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        answer(exchange, AWAY, "text/plain", new byte[0]);
    }

    /** Sets what the query says, such as {@code tsa=AWAY}. */
    public void told(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        for (String each : query == null ? new String[0] : query.split("&")) {
            var parts = each.split("=", 2);
            set(parts[0], Fault.valueOf(parts[1]));
        }
        answer(exchange, OK, "text/plain", String.valueOf(faults).getBytes(StandardCharsets.UTF_8));
    }

    public static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
