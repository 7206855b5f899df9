package vn.motcua.files.scanning;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ClamAV's daemon, asked over its own protocol (command INSTREAM), over TCP or a socket file. */
public final class Clamd implements VirusScanner {

    private static final int CHUNK = 64 << 10;
    private static final int LONGEST_ANSWER = 4096;
    private static final String TOO_LARGE = "size limit exceeded";
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final Pattern HOST_AND_PORT = Pattern.compile("\\[?([^/]+?)]?:(\\d{1,5})");

    private final SocketAddress address;
    private final Duration patience;

    /**
     * @param address {@code host:port}, or the path of a socket file
     * @param patience how long it may take to look through a file
     */
    public Clamd(String address, Duration patience) {
        Matcher tcp = HOST_AND_PORT.matcher(address);
        this.address = tcp.matches()
                ? InetSocketAddress.createUnresolved(tcp.group(1), Integer.parseInt(tcp.group(2)))
                : UnixDomainSocketAddress.of(address);
        this.patience = patience;
    }

    @Override
    public Optional<String> scan(Path file) throws IOException {
        try (SocketChannel channel = channel()) {
            Thread patient = Thread.startVirtualThread(() -> closeWhenPatienceEnds(channel));
            try {
                channel.connect(resolved());
                return verdict(ask(file, channel));
            } finally {
                patient.interrupt();
            }
        }
    }

    private SocketChannel channel() throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    /** Each time, for the scanner may have moved. */
    private SocketAddress resolved() {
        return address instanceof InetSocketAddress tcp
                ? new InetSocketAddress(tcp.getHostString(), tcp.getPort())
                : address;
    }

    private void closeWhenPatienceEnds(SocketChannel channel) {
        try {
            Thread.sleep(patience);
            channel.close();
        } catch (InterruptedException | IOException done) {
            // The answer came in time, or nobody waits for it any more.
        }
    }

    private static String ask(Path file, SocketChannel channel) throws IOException {
        try {
            send(file, channel);
        } catch (IOException refusedToTakeMore) {
            // It hangs up on a stream that is too long, and may have said so before.
            if (answer(Channels.newInputStream(channel)).contains(TOO_LARGE)) {
                throw new TooLargeToScan();
            }
            throw refusedToTakeMore;
        }
        return answer(Channels.newInputStream(channel));
    }

    private static void send(Path file, SocketChannel channel) throws IOException {
        var out = new DataOutputStream(Channels.newOutputStream(channel));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (InputStream content = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            int length;
            while ((length = content.read(chunk)) > 0) {
                out.writeInt(length);
                out.write(chunk, 0, length);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        var answer = new ByteArrayOutputStream();
        int next;
        while ((next = in.read()) > 0 && answer.size() < LONGEST_ANSWER) {
            answer.write(next);
        }
        return answer.toString(StandardCharsets.UTF_8).strip();
    }

    private static Optional<String> verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        if (answer.contains(TOO_LARGE)) {
            throw new TooLargeToScan();
        }
        throw new IOException("the virus scanner answered: " + answer);
    }
}
