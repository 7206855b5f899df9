package vn.motcua.files.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

/** A line to a server that can be made to break off after so many bytes of a connection, in either direction. */
public final class BrokenLine implements AutoCloseable {

    private final ServerSocket door;
    private final URI server;
    private final AtomicLong most = new AtomicLong(Long.MAX_VALUE);

    private BrokenLine(ServerSocket door, URI server) {
        this.door = door;
        this.server = server;
    }

    public static BrokenLine to(URI server) throws IOException {
        var line = new BrokenLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
        Thread.ofVirtual().start(line::take);
        return line;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** Every connection from now on ends after so many bytes one way. */
    public void breaksAfter(long bytes) {
        most.set(bytes);
    }

    public void holds() {
        most.set(Long.MAX_VALUE);
    }

    private void take() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                var far = new Socket(server.getHost(), server.getPort());
                Thread.ofVirtual().start(() -> carry(near, far));
                Thread.ofVirtual().start(() -> carry(far, near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] buffer = new byte[8192];
            long carried = 0;
            int length;
            while ((length = in.read(buffer)) >= 0) {
                carried += length;
                if (carried > most.get()) {
                    return;
                }
                out.write(buffer, 0, length);
            }
        } catch (IOException over) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
