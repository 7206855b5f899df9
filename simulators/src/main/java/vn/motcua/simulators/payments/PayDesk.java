package vn.motcua.simulators.payments;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import vn.motcua.simulators.Faults;

/** What all platforms do alike: remember who announced what, show the page where it is paid, count transactions. */
final class PayDesk {

    private static final int NOT_FOUND = 404;
    private static final int SHORT_BY = 1000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final AtomicLong TRANSACTIONS = new AtomicLong(System.currentTimeMillis());

    private final String platform;
    private final Clock clock;
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();

    PayDesk(String platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    /** What the platform does when somebody pays, or does not. */
    interface Paying {
        void pay(String reference, boolean pays, Trick trick);
    }

    void take(Asked payment) {
        asked.put(payment.reference(), payment);
    }

    boolean knows(String reference) {
        return asked.containsKey(reference);
    }

    Asked find(String reference) {
        var one = asked.get(reference);
        if (one == null) {
            throw new IllegalArgumentException("nobody asked for " + reference);
        }
        return one;
    }

    /** In đồng, as it is told. */
    static long amount(Asked payment, Trick trick) {
        return trick == Trick.SHORT ? payment.amount() - SHORT_BY : payment.amount();
    }

    static String nextTransaction() {
        return String.valueOf(TRANSACTIONS.incrementAndGet());
    }

    String now() {
        return TIME.format(LocalDateTime.ofInstant(clock.instant(), ZONE));
    }

    /** The page behind {@code ?ref=…}. */
    void serve(HttpExchange exchange, Paying paying) throws IOException {
        var one = asked.get(PayPage.query(exchange, "ref"));
        if (one == null) {
            Faults.answer(exchange, NOT_FOUND, "text/plain", new byte[0]);
        } else if (exchange.getRequestMethod().equals("POST")) {
            var choice = PayPage.choice(exchange);
            paying.pay(one.reference(), choice.pays(), choice.trick());
            PayPage.leadBack(exchange, one);
        } else {
            PayPage.show(exchange, platform, one);
        }
    }
}
