package vn.motcua.simulators.payments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.simulators.Answers;
import vn.motcua.simulators.Faults;

/** PayGov below {@code /paygov}: {@code init} and {@code pay}. Fault by the name {@code paygov}. */
public final class PayGovServer {

    private static final int OK = 200;
    private static final int BAD = 400;

    private final String address;
    private final Keys keys;
    private final Faults faults;
    private final Outbox outbox;
    private final PayDesk desk;
    private final Map<String, String> requestCodes = new ConcurrentHashMap<>();

    /** What it agreed on with a partner. */
    public record Keys(String partnerCode, String accessKey, String secretKey) {}

    /** @param address scheme, host and port under which it is reached */
    public PayGovServer(String address, Keys keys, Faults faults, Outbox outbox, Clock clock) {
        this.address = address + "/paygov";
        this.keys = keys;
        this.faults = faults;
        this.outbox = outbox;
        this.desk = new PayDesk("PayGov", clock);
    }

    public void on(HttpServer server) {
        server.createContext("/paygov/init", faults.around("paygov", this::init));
        server.createContext("/paygov/pay", exchange -> desk.serve(exchange, this::pay));
    }

    private void init(HttpExchange exchange) throws IOException {
        var message = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        var order = message.path("orderId").asString("");
        var code = message.path("requestCode").asString("");
        var amount = message.path("amount").asString("");
        if (!seal(keys.secretKey(), order, code, amount)
                .equals(message.path("checksum").asString(""))) {
            Answers.json(exchange, BAD, Map.of("error_code", "SIGNATURE_WRONG"));
            return;
        }
        requestCodes.put(order, code);
        desk.take(new Asked(
                order,
                Long.parseLong(amount),
                message.path("orderInfo").asString(""),
                URI.create(message.path("returnUrl").asString(""))));
        Answers.json(exchange, OK, Map.of("data", Map.of("url", address + "/pay?ref=" + order)));
    }

    /** Somebody pays, or not; @return the message that tells of it */
    public String pay(String reference, boolean pays, Trick trick) {
        var one = desk.find(reference);
        var amount = String.valueOf(PayDesk.amount(one, trick));
        var code = String.valueOf(requestCodes.get(reference));
        var error = pays ? "00" : "24";
        var transaction = "PG" + PayDesk.nextTransaction();
        var message = new LinkedHashMap<String, Object>();
        message.put("orderId", reference);
        message.put("amount", amount);
        message.put("orderInfo", one.words());
        message.put("requestCode", code);
        message.put("transactionNo", transaction);
        message.put("payDate", desk.now());
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
        return Sealing.sha256(secret + keys.accessKey() + keys.partnerCode() + order + code + rest);
    }
}
