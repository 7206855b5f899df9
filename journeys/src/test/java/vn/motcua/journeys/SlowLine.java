package vn.motcua.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A weak line between a browser and the product: a proxy for TCP whose connections share its bandwidth and whose segments
 * come late, and some later still, because they were lost and had to be sent again; now and then a connection breaks.
 *
 * <p>What is lost and where a connection breaks follows from the seed and the number of the connection. Congestion control
 * is not modelled: a connection may use the whole bandwidth from its first segment.
 */
public final class SlowLine implements AutoCloseable {

    private static final int SEGMENT = 1460;
    /** Segments that may be under way on a connection in one direction: a window of 64 kB. */
    private static final int WINDOW = 45;

    /**
     * How bad it is.
     *
     * @param bitsPerSecond in each direction, for all connections together
     * @param loss the share of segments that are lost, each time they are sent
     * @param bytesToABreak how many bytes a connection carries on average before it breaks; none carries less than
     *     three fifths of it, nor more than seven fifths
     */
    public record Quality(int bitsPerSecond, Duration roundTrip, double loss, int bytesToABreak, long seed) {

        /** 50 kbit/s, 2 s, 5 %: a phone at the edge of a cell, on which no photograph arrives by one connection. */
        public static final Quality EDGE_OF_THE_CELL = new Quality(50_000, Duration.ofSeconds(2), 0.05, 200_000, 7);

        /** The same line so many times as quick: as much is lost and broken, in less time. */
        public Quality quicker(int times) {
            return new Quality(bitsPerSecond * times, roundTrip.dividedBy(times), loss, bytesToABreak, seed);
        }
    }

    private final Quality quality;
    private final URI server;
    private final ServerSocket door;
    private final Direction up = new Direction();
    private final Direction down = new Direction();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();

    /** @param server such as {@code http://localhost:40123} */
    public SlowLine(String server, Quality quality) {
        this.quality = quality;
        this.server = URI.create(server);
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Where a browser finds the server over this line. */
    public String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    /** Bytes that browsers sent so far. */
    public long up() {
        return up.bytes.get();
    }

    /** Bytes that browsers got so far. */
    public long down() {
        return down.bytes.get();
    }

    public int connections() {
        return connections.get();
    }

    public int lostSegments() {
        return lost.get();
    }

    public int brokenConnections() {
        return broken.get();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var browser = door.accept();
                int number = connections.incrementAndGet();
                Thread.ofVirtual().start(() -> connect(browser, number));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** The first round trip is spent on saying hello. */
    private void connect(Socket browser, int number) {
        try {
            Thread.sleep(quality.roundTrip());
            var product = new Socket(server.getHost(), server.getPort());
            new Connection(browser, product, number).run();
        } catch (IOException noServer) {
            end(browser);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException closed) {
            // It is what was wanted.
        }
    }

    /** What all connections share in one direction. */
    private final class Direction {

        private final AtomicLong bytes = new AtomicLong();
        private long freeAt = System.nanoTime();

        /** When a segment that is sent now has left, in the time of {@code System.nanoTime}. */
        synchronized long send(int length) {
            bytes.addAndGet(length);
            freeAt = Math.max(freeAt, System.nanoTime()) + length * 8L * 1_000_000_000L / quality.bitsPerSecond();
            return freeAt;
        }
    }

    private record Segment(byte[] content, long arrivesAt) {}

    private final class Connection {

        private static final byte[] END = {};

        private final Socket browser;
        private final Socket product;
        private final int number;
        private final AtomicLong carries;

        Connection(Socket browser, Socket product, int number) {
            this.browser = browser;
            this.product = product;
            this.number = number;
            var chance = new Random(quality.seed() * 31 + number);
            chance.nextDouble();
            this.carries = new AtomicLong((long) ((0.6 + 0.8 * chance.nextDouble()) * quality.bytesToABreak()));
        }

        void run() {
            pump(browser, product, up, new Random(quality.seed() * 1_000 + number * 2L));
            pump(product, browser, down, new Random(quality.seed() * 1_000 + number * 2L + 1));
        }

        private void pump(Socket from, Socket to, Direction direction, Random chance) {
            var underWay = new ArrayBlockingQueue<Segment>(WINDOW);
            Thread.ofVirtual().start(() -> read(from, underWay, direction, chance));
            Thread.ofVirtual().start(() -> write(to, underWay));
        }

        private void read(Socket from, BlockingQueue<Segment> underWay, Direction direction, Random chance) {
            try {
                var buffer = new byte[SEGMENT];
                long before = 0;
                for (int length = from.getInputStream().read(buffer);
                        length >= 0;
                        length = from.getInputStream().read(buffer)) {
                    if (carries.addAndGet(-length) < 0) {
                        broken.incrementAndGet();
                        breakOff();
                        underWay.put(new Segment(END, before));
                        return;
                    }
                    before = Math.max(before, arrival(direction, length, chance));
                    underWay.put(new Segment(java.util.Arrays.copyOf(buffer, length), before));
                }
                underWay.put(new Segment(END, before));
            } catch (IOException closed) {
                breakOff();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        /** What is lost is sent again when nobody has confirmed it: after one and a half round trips, then after twice that. */
        private long arrival(Direction direction, int length, Random chance) {
            long sent = direction.send(length);
            long patience = quality.roundTrip().toNanos() * 3 / 2;
            while (chance.nextDouble() < quality.loss()) {
                lost.incrementAndGet();
                sent = Math.max(direction.send(length), sent + patience);
                patience *= 2;
            }
            return sent + quality.roundTrip().toNanos() / 2;
        }

        private void write(Socket to, BlockingQueue<Segment> underWay) {
            try {
                for (var segment = underWay.take(); ; segment = underWay.take()) {
                    Thread.sleep(Duration.ofNanos(Math.max(0, segment.arrivesAt() - System.nanoTime())));
                    if (segment.content() == END) {
                        to.shutdownOutput();
                        return;
                    }
                    to.getOutputStream().write(segment.content());
                }
            } catch (IOException closed) {
                breakOff();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        private void breakOff() {
            end(browser);
            end(product);
        }
    }
}
