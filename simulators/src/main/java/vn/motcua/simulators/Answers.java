package vn.motcua.simulators;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** What the simulated services answer. */
public final class Answers {

    private Answers() {}

    public static void json(HttpExchange exchange, int status, Object body) throws IOException {
        var written = JsonMapper.shared().writeValueAsString(body);
        Faults.answer(exchange, status, "application/json", written.getBytes(StandardCharsets.UTF_8));
    }

    /** Text as it may stand in a page. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
