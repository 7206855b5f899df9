package vn.motcua.simulators.phone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import vn.motcua.simulators.Answers;
import vn.motcua.simulators.Faults;
import vn.motcua.simulators.phone.Request.Status;

/** The holder's phone, as a page: what is asked, and two buttons. */
final class PhonePage implements HttpHandler {

    private static final int OK = 200;

    private final SigningServer server;

    PhonePage(SigningServer server) {
        this.server = server;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var parts = URLDecoder.decode(body, StandardCharsets.UTF_8).split("=", 2);
            server.say(parts[1], Status.valueOf(parts[0]));
        }
        var page = new StringBuilder("""
                <!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <link rel="icon" href="data:,">
                <title>Điện thoại ký số (mô phỏng)</title><h1>Điện thoại ký số (mô phỏng)</h1>
                """);
        server.waiting().forEach(request -> page.append(shown(request)));
        page.append(server.waiting().isEmpty() ? "<p>Không có yêu cầu nào.</p>" : "");
        Faults.answer(exchange, OK, "text/html; charset=utf-8", page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String shown(Request request) {
        var page = new StringBuilder("<h2>%s yêu cầu ký %d tệp</h2><ul>"
                .formatted(
                        Answers.escaped(request.askedBy()), request.documents().size()));
        request.documents()
                .forEach(name ->
                        page.append("<li>").append(Answers.escaped(name)).append("</li>"));
        return page.append("""
                </ul><form method="post"><button name="authorized" value="%1$s">Đồng ý ký</button>
                <button name="declined" value="%1$s">Từ chối</button></form>
                """.formatted(request.handle())).toString();
    }
}
