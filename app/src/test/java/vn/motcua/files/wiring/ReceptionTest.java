package vn.motcua.files.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.files.FileMother;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.FileType;
import vn.motcua.files.scanning.Clamd;
import vn.motcua.files.scanning.LenientScanner;
import vn.motcua.files.scanning.RunningClamd;
import vn.motcua.files.scanning.VirusScanner;
import vn.motcua.files.shelf.Incoming;
import vn.motcua.shared.Outcome;

class ReceptionTest {

    private static final FileRules RULES = new FileRules(1 << 20, 10, EnumSet.of(FileType.PDF, FileType.ZIP));

    @TempDir
    private Path folder;

    @Test
    void anInfectedFileIsRefusedByTheNameOfWhatWasFound() throws Exception {
        try (var clamd = RunningClamd.start(Files.createDirectories(folder.resolve("clamd")))) {
            byte[] infected = FileMother.zip(Map.of("đơn.txt", RunningClamd.EICAR));

            assertThat(refusal(new Clamd(clamd.tcp(), Duration.ofSeconds(30)), infected))
                    .isEqualTo(new FileRefusal.Infected("a.zip", "EICAR-Test.UNOFFICIAL"));
            assertNothingIsLeft();
        }
    }

    @Test
    void whileTheScannerIsAwayNothingIsTakenUnlessTheInstallationSaysSo() throws IOException {
        VirusScanner away = new Clamd("127.0.0.1:1", Duration.ofSeconds(5));
        byte[] pdf = FileMother.pdf(1);

        assertThat(refusal(away, pdf)).isEqualTo(new FileRefusal.NotScanned());
        assertNothingIsLeft();
        assertThat(reception(new LenientScanner(away), 0)
                        .receive(FileOffer.of("a.pdf", pdf, RULES))
                        .isDone())
                .isTrue();
    }

    @Test
    void aDiskThatIsNearlyFullTakesNothing() {
        assertThat(reception(VirusScanner.NONE, Long.MAX_VALUE)
                        .receive(FileOffer.of("a.pdf", FileMother.pdf(1), RULES)))
                .isEqualTo(Outcome.refused(new FileRefusal.NoRoom()));
    }

    private FileRefusal refusal(VirusScanner scanner, byte[] content) {
        return switch (reception(scanner, 0).receive(FileOffer.of("a.zip", content, RULES))) {
            case Outcome.Refused(var refusal) -> refusal;
            case Outcome.Done(var received) -> throw new AssertionError("taken: " + received);
        };
    }

    private Reception reception(VirusScanner scanner, long keepFree) {
        return new Reception(new Incoming(folder.resolve("incoming"), keepFree), scanner);
    }

    private void assertNothingIsLeft() throws IOException {
        try (var left = Files.list(folder.resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
    }
}
