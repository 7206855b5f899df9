package vn.motcua.simulators.payments;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import vn.motcua.simulators.Answers;
import vn.motcua.simulators.Faults;

/** The page where somebody pays, or does not. */
final class PayPage {

    private static final int OK = 200;
    private static final int FOUND = 302;

    private PayPage() {}

    static void show(HttpExchange exchange, String platform, Asked asked) throws IOException {
        var tricks = new StringBuilder();
        Arrays.stream(Trick.values())
                .forEach(each -> tricks.append("<option>").append(each).append("</option>"));
        var page = """
                <!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <link rel="icon" href="data:,">
                <title>%1$s (mô phỏng)</title><h1>%1$s (mô phỏng)</h1>
                <p>%2$s</p><p><strong>%3$,d đồng</strong></p>
                <form method="post"><p><label>Báo kết quả <select name="trick">%4$s</select></label></p>
                <button name="pay" value="yes">Thanh toán</button> <button name="pay" value="no">Hủy</button></form>
                """.formatted(platform, Answers.escaped(asked.words()), asked.amount(), tricks);
        Faults.answer(exchange, OK, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    static void leadBack(HttpExchange exchange, Asked asked) throws IOException {
        exchange.getResponseHeaders().set("Location", asked.back().toString());
        Faults.answer(exchange, FOUND, "text/plain", new byte[0]);
    }

    /** What the payer chose, and by which trick it is to be told. */
    record Choice(boolean pays, Trick trick) {}

    static Choice choice(HttpExchange exchange) throws IOException {
        var form = new HashMap<String, String>();
        pairs(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), form);
        return new Choice("yes".equals(form.get("pay")), Trick.valueOf(form.getOrDefault("trick", "NONE")));
    }

    static String query(HttpExchange exchange, String name) {
        Map<String, String> query = new HashMap<>();
        pairs(Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""), query);
        return query.getOrDefault(name, "");
    }

    private static void pairs(String encoded, Map<String, String> into) {
        Consumer<String[]> put = parts -> into.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        Arrays.stream(encoded.split("&"))
                .map(each -> each.split("=", 2))
                .filter(parts -> parts.length == 2)
                .forEach(put);
    }
}
