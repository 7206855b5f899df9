package vn.motcua.files.shelf;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real S3 server in a process of its own, on the class path that the build wrote down for it. */
public final class RunningS3 implements AutoCloseable {

    public static final String BUCKET = "motcua";

    private static final Path CLASS_PATH = Path.of("target/s3mock.classpath");
    private static final Pattern PORT = Pattern.compile("Tomcat started on ports.* (\\d+) \\(http\\)");

    private final Process process;
    private final URI endpoint;

    private RunningS3(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    public static RunningS3 start(Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("s3.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dcom.adobe.testing.s3mock.store.initial-buckets=" + BUCKET,
                        "-Dcom.adobe.testing.s3mock.store.root=" + Files.createDirectories(folder.resolve("s3")),
                        "-cp",
                        Files.readString(CLASS_PATH).strip(),
                        "com.adobe.testing.s3mock.S3MockApplication",
                        "--server.port=0",
                        "--com.adobe.testing.s3mock.httpPort=0")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new RunningS3(process, URI.create("http://127.0.0.1:" + port(process, log, Duration.ofMinutes(2))));
    }

    public S3Shelf.Place place() {
        return new S3Shelf.Place(endpoint, "us-east-1", BUCKET, "key", "secret");
    }

    private static String port(Process process, Path log, Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            String said = Files.readString(log);
            Matcher port = PORT.matcher(said);
            if (port.find()) {
                return port.group(1);
            } else if (System.nanoTime() > end || !process.isAlive()) {
                process.destroyForcibly();
                throw new IOException("the S3 server did not start:\n" + said);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
