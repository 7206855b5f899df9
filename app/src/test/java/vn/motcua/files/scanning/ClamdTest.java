package vn.motcua.files.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.files.FileMother;
import vn.motcua.files.scanning.VirusScanner.TooLargeToScan;

class ClamdTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static RunningClamd clamd;

    @BeforeAll
    static void start() throws Exception {
        clamd = RunningClamd.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        if (clamd != null) {
            clamd.close();
        }
    }

    @Test
    void theSampleIsFoundRawInAZipAndInAPdf() throws IOException {
        var scanner = new Clamd(clamd.tcp(), PATIENCE);

        assertThat(scanner.scan(file(FileMother.ascii(RunningClamd.EICAR)))).contains("EICAR-Test.UNOFFICIAL");
        assertThat(scanner.scan(file(FileMother.zip(Map.of("a.txt", RunningClamd.EICAR)))))
                .contains("EICAR-Test.UNOFFICIAL");
        assertThat(scanner.scan(file(FileMother.pdfWith(
                        "/AF[<</Type/Filespec/F(a.txt)/EF<</F 4 0 R>>>>]",
                        FileMother.stream("/Type/EmbeddedFile", FileMother.ascii(RunningClamd.EICAR))))))
                .contains("EICAR-Test.UNOFFICIAL");
    }

    @Test
    void anHonestFileIsFoundClean() throws IOException {
        assertThat(new Clamd(clamd.tcp(), PATIENCE).scan(file(FileMother.pdf(3))))
                .isEmpty();
    }

    @Test
    void theSocketFileServesAsWell() throws IOException {
        var scanner = new Clamd(clamd.socketFile(), PATIENCE);

        assertThat(scanner.scan(file(FileMother.ascii(RunningClamd.EICAR)))).isPresent();
        assertThat(scanner.scan(file(FileMother.pdf(1)))).isEmpty();
    }

    @Test
    void aFileLargerThanTheScannerTakesIsNotCalledClean() throws IOException {
        Path large = file(new byte[6 << 20]);

        for (String address : List.of(clamd.tcp(), clamd.socketFile())) {
            assertThatThrownBy(() -> new Clamd(address, PATIENCE).scan(large)).isInstanceOf(TooLargeToScan.class);
            assertThatThrownBy(() -> new LenientScanner(new Clamd(address, PATIENCE)).scan(large))
                    .isInstanceOf(TooLargeToScan.class);
        }
    }

    @Test
    void aScannerThatIsAwayIsNoCleanFile() throws IOException {
        Path file = file(FileMother.pdf(1));

        assertThatThrownBy(() -> new Clamd("127.0.0.1:1", PATIENCE).scan(file)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new Clamd(folder.resolve("none").toString(), PATIENCE).scan(file))
                .isInstanceOf(IOException.class);
        assertThat(new LenientScanner(new Clamd("127.0.0.1:1", PATIENCE)).scan(file))
                .isEmpty();
    }

    @Test
    @Timeout(10)
    void aScannerThatNeverAnswersIsNotWaitedForEndlessly() throws IOException {
        Path file = file(FileMother.pdf(1));
        try (var silent = new ServerSocket(0)) {
            var scanner = new Clamd("127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(300));

            assertThatThrownBy(() -> scanner.scan(file)).isInstanceOf(IOException.class);
        }
    }

    private static Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "in", ".part"), content);
    }
}
