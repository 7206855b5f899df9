package vn.motcua.files.scanning;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real clamd on a port of its own, that knows one signature: the EICAR sample, wherever it stands. */
public final class RunningClamd implements AutoCloseable {

    /** Put together here, so that no scanner takes this source for an infected file. */
    public static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-" + "TEST-FILE!$H+H*";

    private final Process process;
    private final int port;
    private final Path socket;

    private RunningClamd(Process process, int port, Path socket) {
        this.process = process;
        this.port = port;
        this.socket = socket;
    }

    /** Skips the test where there is no clamd, unless {@code CI=true}. */
    public static RunningClamd start(Path folder) throws IOException, InterruptedException {
        Path program = Stream.of(
                        Path.of("/usr/sbin/clamd"), Path.of("/usr/local/sbin/clamd"), Path.of("/usr/bin/clamd"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(program != null || "true".equals(System.getenv("CI")), "no clamd: apt-get install clamav-daemon");
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path signatures = Files.createDirectories(folder.resolve("signatures"));
        String hex = HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(signatures.resolve("eicar.ndb"), "EICAR-Test:0:*:" + hex + "\n");
        Path socket = folder.resolve("clamd.socket");
        Path settings = Files.write(
                folder.resolve("clamd.conf"),
                List.of(
                        "DatabaseDirectory " + signatures,
                        "TCPSocket " + port,
                        "TCPAddr 127.0.0.1",
                        "LocalSocket " + socket,
                        "Foreground yes",
                        "StreamMaxLength 5M",
                        "User " + System.getProperty("user.name")));
        Process process = new ProcessBuilder(program.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        var clamd = new RunningClamd(process, port, socket);
        clamd.awaitAnswer(Duration.ofSeconds(30));
        return clamd;
    }

    public String tcp() {
        return "127.0.0.1:" + port;
    }

    public String socketFile() {
        return socket.toString();
    }

    private void awaitAnswer(Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    close();
                    throw new IOException("clamd did not start", notYet);
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
        process.destroyForcibly();
    }
}
