package vn.motcua.simulators.payments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.simulators.Answers;
import vn.motcua.simulators.Faults;

/**
 * The payment platform of the National Public Service Portal below {@code /payplat}: {@code init}, {@code pay},
 * {@code query}, {@code statement}. Faults by the names {@code payplat} and {@code payplat-query}.
 */
public final class PayPlatServer {

    /** What the file is called in which payments are kept. */
    public static final String FILE = "payplat.jsonl";

    private static final int OK = 200;
    private static final TypeReference<LinkedHashMap<String, Object>> RESULT = new TypeReference<>() {};
    private static final List<String> INIT = List.of(
            "LoaiBanTin",
            "PhienBan",
            "MaDoiTac",
            "MaThamChieu",
            "SoTien",
            "LoaiHinhThanhToan",
            "MaKenhThanhToan",
            "MaThietBi",
            "NgonNgu",
            "MaTienTe",
            "MaNganHang",
            "ThongTinGiaoDich",
            "ThoiGianGD",
            "Ip");
    private static final List<String> QUERY =
            List.of("LoaiBanTin", "PhienBan", "MaDoiTac", "MaThamChieu", "ThoiGianGD");

    private final String address;
    private final String partner;
    private final String key;
    private final Faults faults;
    private final Outbox outbox;
    private final PayDesk desk;
    private final Map<String, Map<String, Object>> outcomes = new ConcurrentHashMap<>();
    private final List<Map<String, Object>> paid = new CopyOnWriteArrayList<>();
    private volatile String announced = "{}";
    private volatile @Nullable Path kept;

    /** @param address scheme, host and port under which it is reached */
    public PayPlatServer(String address, String partner, String key, Faults faults, Outbox outbox, Clock clock) {
        this.address = address + "/payplat";
        this.partner = partner;
        this.key = key;
        this.faults = faults;
        this.outbox = outbox;
        this.desk = new PayDesk("Nền tảng thanh toán", clock);
    }

    /** Keeps payments in a file, so that the statement of a day is the same after a restart. */
    public void keepIn(Path file) {
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file)
                        .forEach(line -> paid.add(JsonMapper.shared().readValue(line, RESULT)));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        kept = file;
    }

    private synchronized void keep(Map<String, Object> result) {
        paid.add(result);
        var file = kept;
        if (file != null) {
            var line = JsonMapper.shared().writeValueAsString(result) + "\n";
            try {
                Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    public void on(HttpServer server) {
        server.createContext("/payplat/init", faults.around("payplat", this::init));
        server.createContext("/payplat/pay", exchange -> desk.serve(exchange, this::pay));
        server.createContext("/payplat/query", faults.around("payplat-query", this::query));
        server.createContext("/payplat/statement", faults.around("payplat-query", this::statement));
    }

    /** The latest request for a payment, as it was received. */
    public String announced() {
        return announced;
    }

    private void init(HttpExchange exchange) throws IOException {
        announced = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var message = JsonMapper.shared().readTree(announced);
        if (!proves(INIT, message)) {
            Answers.json(exchange, OK, Map.of("MaLoi", "01", "MoTaLoi", "MaXacThuc khong dung"));
            return;
        }
        var reference = text(message, "MaThamChieu");
        if (reference.length() > 20 || desk.knows(reference)) {
            Answers.json(exchange, OK, Map.of("MaLoi", "02", "MoTaLoi", "MaThamChieu khong hop le"));
            return;
        }
        desk.take(new Asked(
                reference,
                Long.parseLong(text(message, "SoTien")),
                text(message, "ThongTinGiaoDich"),
                URI.create(text(message, "UrlTraVe"))));
        Answers.json(exchange, OK, Map.of("MaLoi", "00", "UrlThanhToan", address + "/pay?ref=" + reference));
    }

    /** Somebody pays, or not; @return the message that tells of it */
    public String pay(String reference, boolean pays, Trick trick) {
        var one = desk.find(reference);
        long amount = PayDesk.amount(one, trick);
        var result = result(reference, pays ? "00" : "24", amount, one.words(), trick == Trick.FORGED ? "?" : key);
        if (trick != Trick.FORGED) {
            outcomes.put(reference, result);
            if (pays) {
                keep(result);
            }
        }
        var message = JsonMapper.shared().writeValueAsString(result);
        outbox.send(message, trick);
        return message;
    }

    private Map<String, Object> result(String reference, String code, long amount, String words, String sealedBy) {
        var result = new LinkedHashMap<String, Object>();
        result.put("LoaiBanTin", "RESULT");
        result.put("MaLoi", code);
        result.put("MaDoiTac", partner);
        result.put("MaThamChieu", reference);
        result.put("SoTien", String.valueOf(amount));
        result.put("MaTienTe", "VND");
        result.put("MaGiaoDich", PayDesk.nextTransaction());
        result.put("MaNganHang", "970436");
        result.put("ThoiGianGD", desk.now());
        result.put("ThongTinGiaoDich", words);
        result.put(
                "MaXacThuc", seal(result.values().stream().map(String::valueOf).toList(), sealedBy));
        return result;
    }

    private void query(HttpExchange exchange) throws IOException {
        var message = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        var outcome = outcomes.get(text(message, "MaThamChieu"));
        if (!proves(QUERY, message)) {
            Answers.json(exchange, OK, Map.of("MaLoi", "01"));
        } else if (outcome == null) {
            Answers.json(exchange, OK, Map.of("MaLoi", "00", "TrangThaiGD", "PENDING"));
        } else {
            var answer = new LinkedHashMap<>(outcome);
            answer.put("TrangThaiGD", "00".equals(outcome.get("MaLoi")) ? "PAID" : "FAILED");
            Answers.json(exchange, OK, answer);
        }
    }

    private void statement(HttpExchange exchange) throws IOException {
        var message = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        var day = text(message, "MaThamChieu");
        Answers.json(
                exchange,
                OK,
                proves(QUERY, message)
                        ? Map.of(
                                "MaLoi",
                                "00",
                                "DanhSach",
                                paid.stream()
                                        .filter(each -> String.valueOf(each.get("ThoiGianGD"))
                                                .startsWith(day))
                                        .toList())
                        : Map.of("MaLoi", "01"));
    }

    private boolean proves(List<String> fields, JsonNode message) {
        return seal(fields.stream().map(field -> text(message, field)).toList(), key)
                .equals(text(message, "MaXacThuc"));
    }

    private static String text(JsonNode message, String name) {
        return message.path(name).asString("");
    }

    private static String seal(List<String> values, String key) {
        return Sealing.sha256(String.join("|", values) + "|" + key);
    }
}
