package vn.motcua.files.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.files.FileMother;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFiles;
import vn.motcua.files.Upload;
import vn.motcua.files.UploadPart;
import vn.motcua.files.UploadRefusal;
import vn.motcua.files.Uploads;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.TestDatabase;

/** Senders who never end, begin without end, come twice at once, or never come back. */
@ProductTest
class StoredUploadsTest {

    private static final int MEGABYTE = 1 << 20;

    private final String owner = "staff:" + UUID.randomUUID();
    private final byte[] pdf =
            FileMother.pdf(1, document -> document.getDocumentInformation().setTitle(owner));

    @Autowired
    private Uploads uploads;

    @Autowired
    private KeptFiles files;

    @Autowired
    private MovableClock clock;

    @Test
    void aPartIsTakenWholeHoweverLongItIs() {
        byte[] bytes = new byte[2 * MEGABYTE + 7];
        new Random(7).nextBytes(bytes);
        var upload = uploads.begin(owner, "a.pdf", bytes.length).orThrow();

        var appended = uploads.append(upload.id(), owner, part(0, new ByteArrayInputStream(bytes)));

        assertThat(appended.orThrow().received()).isEqualTo(bytes.length);
        assertThat(appended.orThrow().isWhole()).isTrue();
    }

    @Test
    @Timeout(20)
    void aSenderWhoNeverEndsIsHeardNoLongerThanTheFileIs() {
        var upload = uploads.begin(owner, "a.pdf", 3 * MEGABYTE).orThrow();
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                assertThat(++read).isLessThan(4 * MEGABYTE);
                return 'x';
            }
        };

        var whole = uploads.append(upload.id(), owner, part(0, endless)).orThrow();
        assertThat(whole.received()).isEqualTo(3 * MEGABYTE);

        var more =
                uploads.append(upload.id(), owner, part(3 * MEGABYTE, endless)).orThrow();
        assertThat(more.received()).isEqualTo(3 * MEGABYTE);
    }

    @Test
    void onePersonHasTwoHundredOpenAtMost() {
        var begun = new ArrayList<Upload>();
        var refused = new ArrayList<UploadRefusal>();
        for (int each = 0; each < 1_000; each++) {
            switch (uploads.begin(owner, each + ".pdf", 10)) {
                case Outcome.Done<Upload, UploadRefusal>(var upload) -> begun.add(upload);
                case Outcome.Refused<Upload, UploadRefusal>(var refusal) -> refused.add(refusal);
            }
        }

        assertThat(begun).hasSize(200);
        assertThat(refused).hasSize(800).containsOnly(UploadRefusal.TOO_MANY);
        assertThat(uploads.begin(owner + "-khac", "a.pdf", 10).isDone()).isTrue();
        uploads.drop(begun.getFirst().id(), owner);
        assertThat(uploads.begin(owner, "a.pdf", 10).isDone()).isTrue();
    }

    /** Both saw the same place; the parts of one of them make the file, and the other is told where it stands. */
    @Test
    void twoTabsDoNotMixTheirPartsOfAnUpload() throws Exception {
        int before = contents();
        var upload = uploads.begin(owner, "a.pdf", pdf.length).orThrow();
        int half = pdf.length / 2;
        var meeting = new CyclicBarrier(2);
        Callable<Outcome<Upload, UploadRefusal>> tab =
                () -> uploads.append(upload.id(), owner, part(0, waiting(meeting, half)));
        var answers = new ArrayList<Outcome<Upload, UploadRefusal>>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(List.of(tab, tab))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(answers).contains(Outcome.refused(UploadRefusal.ELSEWHERE));
        assertThat(contents()).as("the part of the slower tab is gone").isEqualTo(before + 1);
        uploads.append(upload.id(), owner, part(half, new ByteArrayInputStream(pdf, half, pdf.length - half)))
                .orThrow();
        var kept = uploads.keep(upload.id(), owner, FileRules.OF_A_COMPONENT, FileMother.BY);
        assertThat(files.bytes(kept.orThrow().id())).isEqualTo(pdf);
        assertThat(uploads.keep(upload.id(), owner, FileRules.OF_A_COMPONENT, FileMother.BY))
                .isEqualTo(Outcome.refused(new FileRefusal.NotArrived()));
    }

    @Test
    void whatNobodyCameBackForIsSweptWithItsParts() {
        int before = contents();
        var upload = uploads.begin(owner, "a.pdf", pdf.length).orThrow();
        uploads.append(upload.id(), owner, part(0, new ByteArrayInputStream(pdf, 0, 100)))
                .orThrow();
        uploads.append(upload.id(), owner, part(100, new ByteArrayInputStream(pdf, 100, 100)))
                .orThrow();
        assertThat(contents()).isEqualTo(before + 2);
        var now = clock.instant();
        try {
            clock.advance(Duration.ofHours(23));
            sweep();
            assertThat(uploads.find(upload.id(), owner)).isPresent();

            clock.advance(Duration.ofHours(2));
            assertThat(uploads.append(upload.id(), owner, part(200, InputStream.nullInputStream())))
                    .isEqualTo(Outcome.refused(UploadRefusal.GONE));
            sweep();
        } finally {
            clock.moveTo(now);
        }

        assertThat(uploads.find(upload.id(), owner)).isEmpty();
        assertThat(contents()).as("with what other tests left open").isLessThanOrEqualTo(before);
    }

    private void sweep() {
        ((StoredUploads) uploads).sweep();
    }

    private static UploadPart part(long start, InputStream bytes) {
        return new UploadPart(start, bytes, Optional.empty());
    }

    /** Gives nothing before the other one has begun to read too. */
    private InputStream waiting(CyclicBarrier meeting, int length) {
        return new ByteArrayInputStream(Arrays.copyOf(pdf, length)) {
            private boolean met;

            @Override
            public synchronized int read(byte[] into, int offset, int most) {
                if (!met) {
                    met = true;
                    meet(meeting);
                }
                return super.read(into, offset, most);
            }
        };
    }

    private static void meet(CyclicBarrier meeting) {
        try {
            meeting.await();
        } catch (InterruptedException | BrokenBarrierException alone) {
            throw new IllegalStateException(alone);
        }
    }

    private static int contents() {
        try (var all = Files.walk(Files.createDirectories(TestDatabase.folder("files")))) {
            return (int) all.filter(Files::isRegularFile).count();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
