package vn.motcua.simulators.messages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.simulators.Answers;
import vn.motcua.simulators.Faults;

/**
 * Template messages of Zalo at {@code /zalo/message/template}. Faults by the name {@code zalo}; a number that ends in
 * 004 has no Zalo; any other token than ours is wrong.
 */
public final class ZaloServer {

    private static final int OK = 200;
    private static final int NO_ACCOUNT = -118;
    private static final int WRONG_TOKEN = -124;

    private final JsonMapper json = JsonMapper.shared();
    private final AtomicLong serial = new AtomicLong(System.nanoTime());
    private final Phones phones;
    private final String token;
    private final Faults faults;

    public ZaloServer(Phones phones, String token, Faults faults) {
        this.phones = phones;
        this.token = token;
        this.faults = faults;
    }

    public void on(HttpServer server) {
        server.createContext("/zalo/message/template", faults.around("zalo", this::take));
    }

    private void take(HttpExchange exchange) throws IOException {
        var message = json.readTree(exchange.getRequestBody());
        var phone = message.path("phone").asString();
        if (!token.equals(exchange.getRequestHeaders().getFirst("access_token"))) {
            Answers.json(exchange, OK, Map.of("error", WRONG_TOKEN, "message", "Access token invalid"));
        } else if (phone.endsWith("004")) {
            Answers.json(exchange, OK, Map.of("error", NO_ACCOUNT, "message", "Zalo account not existed"));
        } else {
            phones.ring(
                    "Zalo", "OA", phone, message.path("template_id").asString() + " " + message.path("template_data"));
            var id = Long.toHexString(serial.incrementAndGet());
            Answers.json(exchange, OK, Map.of("error", 0, "message", "Success", "data", Map.of("msg_id", id)));
        }
    }
}
