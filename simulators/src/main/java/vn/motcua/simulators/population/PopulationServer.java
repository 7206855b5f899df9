package vn.motcua.simulators.population;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.motcua.simulators.Faults;

/**
 * Look-ups at {@code /population}: everybody with twelve digits is registered under the name they give, except numbers that
 * end in 000. Faults by the name {@code population}; a question that was asked before, or by an account that it does not
 * know, is refused.
 */
public final class PopulationServer {

    private static final String LOOK_UP = "037";
    private static final String NOT_LICENSED = "004";
    private static final String NOT_AUTHORISED = "005";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{12}");

    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final String account;
    private final Faults faults;

    public PopulationServer(String account, Faults faults) {
        this.account = account;
        this.faults = faults;
    }

    public void on(HttpServer server) {
        server.createContext("/population", faults.around("population", this::answer));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!account.equals(field(question, "MaCanBo"))) {
            say(exchange, 500, fault(NOT_AUTHORISED));
        } else if (!LOOK_UP.equals(field(question, "MaTichHop")) || !asked.add(field(question, "MaYeuCau"))) {
            say(exchange, 500, fault(NOT_LICENSED));
        } else {
            say(exchange, 200, found(field(question, "SoDinhDanh"), field(question, "HoVaTen")));
        }
    }

    private static String field(String envelope, String name) {
        var found = Pattern.compile("<(?:[a-z]+:)?" + name + ">([^<]*)<").matcher(envelope);
        return found.find() ? found.group(1) : "";
    }

    private static String found(String number, String name) {
        boolean isKnown = NUMBER.matcher(number).matches() && !number.endsWith("000") && !name.isBlank();
        return envelope("<CongdanCollection>" + (isKnown ? citizen(number, name) : "") + "</CongdanCollection>");
    }

    private static String citizen(String number, String name) {
        var registered = Registered.of(number);
        var words = name.strip().split(" ");
        var middle = words.length < 3 ? "" : String.join(" ", java.util.Arrays.copyOfRange(words, 1, words.length - 1));
        return """
                <CongDan><SoDinhDanh>%s</SoDinhDanh>
                <HoVaTen><Ho>%s</Ho><ChuDem>%s</ChuDem><Ten>%s</Ten></HoVaTen>
                <GioiTinh>%s</GioiTinh><NgayThangNamSinh><NgayThangNam>%s</NgayThangNam></NgayThangNamSinh>
                <DanToc>1</DanToc><QuocTich>VN</QuocTich>
                <NoiOHienTai><MaTinhThanh>%s</MaTinhThanh><MaPhuongXa>%s</MaPhuongXa><ChiTiet>%s</ChiTiet></NoiOHienTai>
                </CongDan>""".formatted(
                        number,
                        words.length < 2 ? "" : words[0],
                        middle,
                        words[words.length - 1],
                        registered.sex(),
                        registered.birth(),
                        registered.province(),
                        registered.commune(),
                        registered.detail());
    }

    private static String fault(String code) {
        return envelope(
                "<soap:Fault><faultcode>" + code + "</faultcode><faultstring>refused</faultstring></soap:Fault>");
    }

    private static String envelope(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">"
                + "<soap:Body>" + body + "</soap:Body></soap:Envelope>";
    }

    private static void say(HttpExchange exchange, int status, String envelope) throws IOException {
        Faults.answer(exchange, status, "text/xml; charset=utf-8", envelope.getBytes(StandardCharsets.UTF_8));
    }
}
