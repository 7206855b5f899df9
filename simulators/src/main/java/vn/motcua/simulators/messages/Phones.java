package vn.motcua.simulators.messages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.simulators.Answers;
import vn.motcua.simulators.Faults;

/** Every phone of the province, as one page: what arrived, the latest first. */
public final class Phones implements HttpHandler {

    /** In the folder of the simulators. */
    public static final String FILE = "phones.jsonl";

    private static final int OK = 200;
    private static final int MOST = 200;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    private final Clock clock;
    private volatile @Nullable Path kept;

    public Phones(Clock clock) {
        this.clock = clock;
    }

    /** @param by how it came: SMS, SMPP or Zalo */
    public record Arrived(Instant at, String by, String from, String to, String text) {}

    public List<Arrived> arrived() {
        return List.copyOf(arrived);
    }

    /** Keeps messages in a file, so that phones show after a restart what arrived before. */
    public void keepIn(Path file) {
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .map(line -> JsonMapper.shared().readValue(line, Arrived.class))
                        .forEach(arrived::add);
                forgetOld();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        kept = file;
    }

    /** A message arrives. */
    public synchronized void ring(String by, String from, String to, String text) {
        var message = new Arrived(clock.instant(), by, from, to, text);
        arrived.add(message);
        forgetOld();
        var file = kept;
        if (file != null) {
            append(file, JsonMapper.shared().writeValueAsString(message) + "\n");
        }
    }

    private static void append(Path file, String line) {
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void forgetOld() {
        while (arrived.size() > MOST) {
            arrived.removeFirst();
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var page = new StringBuilder("""
                <!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <link rel="icon" href="data:,">
                <title>Điện thoại của người dân (mô phỏng)</title>
                <style>body{font:16px sans-serif;max-width:40em;margin:1em auto;padding:0 1em}
                li{background:#eef3f8;border-radius:12px;padding:.6em 1em;margin:.6em 0;list-style:none;overflow-wrap:anywhere}
                ul{padding:0}small{color:#555}</style>
                <main><h1>Điện thoại của người dân (mô phỏng)</h1><ul>
                """);
        arrived.reversed().forEach(each -> page.append(shown(each)));
        page.append(arrived.isEmpty() ? "</ul><p>Chưa có tin nhắn nào.</p></main>" : "</ul></main>");
        Faults.answer(exchange, OK, "text/html; charset=utf-8", page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String shown(Arrived each) {
        return "<li><small>%s · %s → %s · %s</small><br>%s</li>"
                .formatted(
                        Answers.escaped(each.by()),
                        Answers.escaped(each.from()),
                        Answers.escaped(each.to()),
                        MOMENT.format(each.at().atOffset(ZoneOffset.ofHours(7))),
                        Answers.escaped(each.text()));
    }
}
