package vn.motcua.simulators.payments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.simulators.Faults;

/** PayGov below {@code /paygov}: {@code init} and {@code pay}. Fault by the name {@code paygov}. */
public final class PayGovServer {

    private static final int OK = 200;
    private static final int BAD = 400;
    private static final int NOT_FOUND = 404;
    private static final int SHORT_BY = 1000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final AtomicLong TRANSACTIONS = new AtomicLong(System.currentTimeMillis());

    private final String address;
    private final Keys keys;
    private final Faults faults;
    private final Outbox outbox;
    private final Clock clock;
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final Map<String, String> requestCodes = new ConcurrentHashMap<>();

    /** What it agreed on with a partner. */
    public record Keys(String partnerCode, String accessKey, String secretKey) {}

    /** @param address scheme, host and port under which it is reached */
    public PayGovServer(String address, Keys keys, Faults faults, Outbox outbox, Clock clock) {
        this.address = address + "/paygov";
        this.keys = keys;
        this.faults = faults;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void on(HttpServer server) {
        server.createContext("/paygov/init", faults.around("paygov", this::init));
        server.createContext("/paygov/pay", this::pay);
    }

    private void init(HttpExchange exchange) throws IOException {
        var message = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        var order = message.path("orderId").asString("");
        var code = message.path("requestCode").asString("");
        var amount = message.path("amount").asString("");
        if (!seal(keys.secretKey(), order, code, amount)
                .equals(message.path("checksum").asString(""))) {
            json(exchange, BAD, Map.of("error_code", "SIGNATURE_WRONG"));
            return;
        }
        requestCodes.put(order, code);
        asked.put(
                order,
                new Asked(
                        order,
                        Long.parseLong(amount),
                        message.path("orderInfo").asString(""),
                        URI.create(message.path("returnUrl").asString(""))));
        json(exchange, OK, Map.of("data", Map.of("url", address + "/pay?ref=" + order)));
    }

    private void pay(HttpExchange exchange) throws IOException {
        var one = asked.get(PayPage.query(exchange, "ref"));
        if (one == null) {
            Faults.answer(exchange, NOT_FOUND, "text/plain", new byte[0]);
        } else if (exchange.getRequestMethod().equals("POST")) {
            var choice = PayPage.choice(exchange);
            pay(one.reference(), choice.pays(), choice.trick());
            PayPage.leadBack(exchange, one);
        } else {
            PayPage.show(exchange, "PayGov", one);
        }
    }

    /** Somebody pays, or not; @return the message that tells of it */
    public String pay(String reference, boolean pays, Trick trick) {
        var one = asked.get(reference);
        if (one == null) {
            throw new IllegalArgumentException("nobody asked for " + reference);
        }
        var amount = String.valueOf(trick == Trick.SHORT ? one.amount() - SHORT_BY : one.amount());
        var code = String.valueOf(requestCodes.get(reference));
        var error = pays ? "00" : "24";
        var transaction = "PG" + TRANSACTIONS.incrementAndGet();
        var message = new LinkedHashMap<String, Object>();
        message.put("orderId", reference);
        message.put("amount", amount);
        message.put("orderInfo", one.words());
        message.put("requestCode", code);
        message.put("transactionNo", transaction);
        message.put("payDate", TIME.format(LocalDateTime.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"))));
        message.put("paygate", "BANK");
        message.put("errorCode", error);
        message.put("type", "PAY");
        message.put("transactionCode", transaction);
        var secret = trick == Trick.FORGED ? "?" : keys.secretKey();
        message.put("checksum", seal(secret, reference, code, amount + error + transaction));
        var written = JsonMapper.shared().writeValueAsString(message);
        outbox.send(written, trick);
        return written;
    }

    private String seal(String secret, String order, String code, String rest) {
        try {
            var text = secret + keys.accessKey() + keys.partnerCode() + order + code + rest;
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void json(HttpExchange exchange, int status, Object body) throws IOException {
        Faults.answer(
                exchange,
                status,
                "application/json",
                JsonMapper.shared().writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }
}
