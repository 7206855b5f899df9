package vn.motcua.journeys.portal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.journeys.Story;

/** Programs that send and never stop, or stop and never end: nobody else waits for them. */
@Timeout(120)
class UploadWithoutEndStory extends Story {

    /** What Tomcat reads away at most before it closes a connection, and some more. */
    private static final long MOST_READ = 300L << 20;

    /** More than there are connections to the database. */
    private static final int MANY = 60;

    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (var socket : open) {
            socket.close();
        }
    }

    @Test
    void whatNeverEndsIsRefusedAtOnceAndNotReadForEver() throws IOException {
        var endless = begin("Transfer-Encoding: chunked");
        assertThat(status(endless)).as("before a byte of it was read").isEqualTo(411);

        var rest = new byte[1 << 20];
        var chunk = (Integer.toHexString(rest.length) + "\r\n").getBytes(US_ASCII);
        var sent = 0L;
        try {
            while (sent < MOST_READ) {
                endless.getOutputStream().write(chunk);
                endless.getOutputStream().write(rest);
                endless.getOutputStream().write("\r\n".getBytes(US_ASCII));
                sent += rest.length;
            }
        } catch (IOException hungUp) {
            // As it should.
        }
        assertThat(sent).isLessThan(MOST_READ);
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        assertThat(status(begin("Content-Length: 999999999999"))).isEqualTo(413);
    }

    @Test
    void whoeverStopsInTheMiddleKeepsNobodyElseWaiting() throws IOException {
        for (int number = 0; number < MANY; number++) {
            var stopped = begin("Content-Length: 1000000");
            stopped.getOutputStream()
                    .write("--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"\r\n\r\n%PDF"
                            .getBytes(US_ASCII));
            stopped.getOutputStream().flush();
        }

        var citizen = asCitizen();
        var before = System.nanoTime();
        citizen.opens("/feedback/new").reads("Nội dung");
        assertThat((System.nanoTime() - before) / 1_000_000).as("milliseconds").isLessThan(10_000);
        for (var stopped : open) {
            stopped.setSoTimeout(1);
            assertThatThrownBy(() -> stopped.getInputStream().read())
                    .as("neither answered nor hung up meanwhile")
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    /** A form with files begins to arrive. */
    private Socket begin(String length) throws IOException {
        var address = URI.create(address());
        var socket = new Socket(address.getHost(), address.getPort());
        open.add(socket);
        socket.setSoTimeout(30_000);
        socket.getOutputStream()
                .write(("POST /feedback HTTP/1.1\r\nHost: " + address.getAuthority()
                                + "\r\nContent-Type: multipart/form-data; boundary=x\r\n" + length + "\r\n\r\n")
                        .getBytes(US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static int status(Socket socket) throws IOException {
        var line = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
        return Integer.parseInt(line.split(" ")[1]);
    }
}
