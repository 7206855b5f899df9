package vn.motcua.simulators.eid;

import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.motcua.simulators.Answers;
import vn.motcua.simulators.Faults;

/** The page where a person chooses who they are, or types it, and agrees or not. */
final class ConsentPage implements HttpHandler {

    private static final int OK = 200;

    private final EidServer server;

    ConsentPage(EidServer server) {
        this.server = server;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var asked = EidServer.asked(exchange);
        if (exchange.getRequestMethod().equals("POST")) {
            EidServer.redirect(exchange, answer(asked, EidServer.form(exchange)));
        } else {
            Faults.answer(exchange, OK, "text/html; charset=utf-8", page().getBytes(StandardCharsets.UTF_8));
        }
    }

    private URI answer(AuthenticationRequest asked, Map<String, String> form) {
        if (form.containsKey("no")) {
            return EidServer.declined(asked);
        }
        var chosen = form.getOrDefault("who", "");
        var citizen = server.citizens().stream()
                .filter(each -> each.techId().equals(chosen))
                .findFirst()
                .orElseGet(() -> Citizen.citizen(
                        form.getOrDefault("number", ""),
                        form.getOrDefault("name", "?"),
                        form.getOrDefault("level", "LoA2")));
        return server.agreed(asked, citizen);
    }

    private String page() {
        var page = new StringBuilder("""
                <!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <link rel="icon" href="data:,">
                <title>Định danh điện tử (mô phỏng)</title><h1>Định danh điện tử (mô phỏng)</h1>
                <p>Bạn là ai?</p>
                """);
        server.citizens()
                .forEach(citizen -> page.append("""
                <form method="post"><button name="who" value="%s">%s – %s%s</button></form>
                """.formatted(
                                Answers.escaped(citizen.techId()),
                                Answers.escaped(citizen.name()),
                                Answers.escaped(citizen.number()),
                                citizen.taxCode().isEmpty() ? "" : ", " + Answers.escaped(citizen.organisation()))));
        return page.append("""
                <form method="post"><p><label>Số định danh <input name="number" inputmode="numeric"></label></p>
                <p><label>Họ và tên <input name="name"></label></p>
                <p><label>Mức độ <select name="level"><option>LoA2</option><option>LoA1</option></select></label></p>
                <button>Đăng nhập</button> <button name="no" value="no">Không đồng ý</button></form>
                """).toString();
    }
}
