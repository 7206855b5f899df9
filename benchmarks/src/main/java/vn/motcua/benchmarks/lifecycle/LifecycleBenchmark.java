package vn.motcua.benchmarks.lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Motcua;

/**
 * Lives a second: create and six acts, each a durable commit, through the front door and hand-written, in alternating
 * rounds, at 1, 4 and 16 threads.
 */
public final class LifecycleBenchmark {

    private static final int ROUNDS = 5;
    private static final long DEFAULT_SECONDS = 8;

    private LifecycleBenchmark() {}

    /** One life, on any thread, again and again. */
    interface Life {
        void live() throws Exception;
    }

    /** @param arguments the seconds that a round lasts; 8 when nothing is said */
    public static void measure(List<String> arguments) throws Exception {
        var seconds = arguments.isEmpty() ? DEFAULT_SECONDS : Long.parseLong(arguments.getFirst());
        var application = start();
        var database = application.getBean(JdbcClient.class);
        System.out.println("fsync " + show(database, "fsync") + ", synchronous_commit "
                + show(database, "synchronous_commit") + ", PostgreSQL " + show(database, "server_version"));
        var frontDoor = new FrontDoorLife(application, Province.found(application));
        frontDoor.live();
        var handWritten = HandWrittenLife.like(frontDoor.lastDossier(), application.getBean(DataSource.class));
        rate(4, seconds, frontDoor);
        rate(4, seconds, handWritten);
        System.out.println("| threads | front door, lives/s | hand-written, lives/s | ratio |");
        System.out.println("| --- | --- | --- | --- |");
        for (int threads : List.of(1, 4, 16)) {
            compare(threads, seconds, frontDoor, handWritten);
        }
        System.exit(SpringApplication.exit(application));
    }

    private static void compare(int threads, long seconds, Life frontDoor, Life handWritten) throws Exception {
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(rate(threads, seconds, frontDoor));
            theirs.add(rate(threads, seconds, handWritten));
        }
        System.out.printf(
                "| %d | %.0f (%.0f–%.0f) | %.0f (%.0f–%.0f) | %.2f |%n",
                threads,
                median(ours),
                ours.getFirst(),
                ours.getLast(),
                median(theirs),
                theirs.getFirst(),
                theirs.getLast(),
                median(ours) / median(theirs));
    }

    private static double rate(int threads, long seconds, Life life) throws Exception {
        var lives = new AtomicLong();
        var started = System.nanoTime();
        var end = started + seconds * 1_000_000_000L;
        Callable<Void> worker = () -> {
            while (System.nanoTime() < end) {
                life.live();
                lives.incrementAndGet();
            }
            return null;
        };
        try (var workers = Executors.newFixedThreadPool(threads)) {
            for (var done : workers.invokeAll(java.util.Collections.nCopies(threads, worker))) {
                done.get();
            }
        }
        return lives.get() * 1e9 / (System.nanoTime() - started);
    }

    private static double median(List<Double> values) {
        values.sort(null);
        return values.get(values.size() / 2);
    }

    private static ConfigurableApplicationContext start() throws IOException {
        var data = Files.createTempDirectory("motcua-bench");
        return new SpringApplicationBuilder(Motcua.class)
                .run(
                        "--server.port=0",
                        "--motcua.data=" + data,
                        "--logging.level.root=warn",
                        "--spring.main.banner-mode=off");
    }

    private static String show(JdbcClient database, String setting) {
        return database.sql("show " + setting).query(String.class).single();
    }
}
