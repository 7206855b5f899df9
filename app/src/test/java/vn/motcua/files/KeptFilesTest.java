package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.files.FileMother.BY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.TestDatabase;

@ProductTest
class KeptFilesTest {

    private static final Random RANDOM = new Random();

    @Autowired
    private KeptFiles files;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void whatIsKeptIsReadAgain() throws IOException {
        byte[] content = newPdf();

        KeptFile kept = keep("Giấy khai sinh.pdf", content);

        assertThat(kept)
                .extracting(KeptFile::name, KeptFile::type, KeptFile::bytes, KeptFile::pages)
                .containsExactly("Giấy khai sinh.pdf", FileType.PDF, (long) content.length, 2);
        assertThat(files.find(kept.id())).contains(kept);
        assertThat(files.bytes(kept.id())).isEqualTo(content);
        try (InputStream in = files.open(kept.id())) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void onTheDiskNothingCanBeReadWithoutTheKey() {
        byte[] content = FileMother.pdf(
                1, document -> document.getDocumentInformation().setTitle("Khong ai doc duoc " + RANDOM.nextLong()));

        keep("a.pdf", content);

        assertThat(contents()).isNotEmpty().noneMatch(file -> bytes(file).contains("%PDF"));
    }

    @Test
    void filesOfTheSameContentShareTheirPlaceUntilTheLastOneGoes() {
        byte[] content = newPdf();
        int before = contents().size();

        KeptFile one = keep("một.pdf", content);
        KeptFile other = keep("hai.pdf", content);

        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(one.sha256()).isEqualTo(other.sha256());
        assertThat(contents()).hasSize(before + 1);

        files.discard(one.id(), BY);
        assertThat(files.find(one.id())).isEmpty();
        assertThat(files.bytes(other.id())).isEqualTo(content);

        files.discard(other.id(), BY);
        assertThat(contents()).hasSize(before);
    }

    @Test
    void manyWhoKeepTheSameAtOnceKeepItOnce() throws Exception {
        byte[] content = newPdf();
        int before = contents().size();
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Callable<KeptFile>> all = IntStream.range(0, 12)
                    .<Callable<KeptFile>>mapToObj(number -> () -> keep(number + ".pdf", content))
                    .toList();
            for (var each : threads.invokeAll(all)) {
                assertThat(files.bytes(each.get().id())).isEqualTo(content);
            }
        }
        assertThat(contents()).hasSize(before + 1);
    }

    @Test
    void aDiscardedFileOfARolledBackActIsStillThere() {
        byte[] content = newPdf();
        KeptFile kept = keep("a.pdf", content);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            files.discard(kept.id(), BY);
            status.setRollbackOnly();
        });

        assertThat(files.bytes(kept.id())).isEqualTo(content);
    }

    @Test
    void aFileKeptInARolledBackActWasNeverThere() {
        var kept = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return keep("a.pdf", newPdf());
        });

        assertThat(files.find(kept.id())).isEmpty();
    }

    @Test
    void aContentThatWasChangedOnTheDiskIsNotHandedOut() throws IOException {
        var before = contents();
        KeptFile kept = keep("a.pdf", newPdf());
        Path place = contents().stream()
                .filter(file -> !before.contains(file))
                .findFirst()
                .orElseThrow();
        byte[] sealed = Files.readAllBytes(place);

        byte[] changed = sealed.clone();
        changed[changed.length / 2] ^= 1;
        Files.write(place, changed);
        assertThatThrownBy(() -> files.bytes(kept.id())).isInstanceOf(FilesAway.class);

        Files.write(place, Arrays.copyOf(sealed, sealed.length - 20));
        assertThatThrownBy(() -> files.bytes(kept.id())).isInstanceOf(FilesAway.class);

        Files.delete(place);
        assertThatThrownBy(() -> files.open(kept.id())).isInstanceOf(FilesAway.class);

        Files.write(place, sealed);
        assertThat(files.bytes(kept.id())).hasSize((int) kept.bytes());
    }

    @Test
    void whatIsRefusedIsNamedAndLeavesNothingBehind() {
        int before = everything().size();

        assertThat(refusal("rỗng.pdf", new byte[0])).isEqualTo(new FileRefusal.Empty("rỗng.pdf"));
        assertThat(refusal("ảnh.jpg", FileMother.ascii("MZ\u0090 a program")))
                .isInstanceOf(FileRefusal.WrongType.class);
        assertThat(refusal("word.pdf", FileMother.docx(Map.of()))).isInstanceOf(FileRefusal.WrongType.class);
        assertThat(refusal("dài.pdf", FileMother.pdf(201)))
                .isEqualTo(new FileRefusal.TooManyPages("dài.pdf", 201, 200));
        assertThat(refusal("khóa.pdf", FileMother.encryptedPdf("x"))).isEqualTo(new FileRefusal.Encrypted("khóa.pdf"));
        assertThat(refusal("hỏng.pdf", FileMother.ascii("%PDF-1.4 %%EOF")))
                .isEqualTo(new FileRefusal.Damaged("hỏng.pdf"));
        assertThat(refusal("mã.pdf", FileMother.pdfWith("<</S/JavaScript/JS(a)>>")))
                .isEqualTo(new FileRefusal.Dangerous("mã.pdf"));
        assertThat(everything()).hasSize(before);
    }

    @Test
    void aFileThatNeverEndsIsStoppedAtTheLimit() {
        var rules = new FileRules(1 << 20, 10, EnumSet.of(FileType.PDF));
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                assertThat(++read).isLessThan(2 << 20);
                return 'x';
            }
        };

        assertThat(files.keep(new FileOffer("lớn.pdf", () -> endless, rules), BY))
                .isEqualTo(Outcome.refused(new FileRefusal.TooLarge("lớn.pdf", 1)));
    }

    @Test
    void aSenderWhoBreaksOffIsNoFullDisk() {
        var broken = new ByteArrayInputStream(newPdf()) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                throw new UncheckedIOException(new IOException("connection reset"));
            }
        };
        int before = everything().size();

        assertThatThrownBy(() -> files.keep(new FileOffer("a.pdf", () -> broken, FileRules.OF_A_COMPONENT), BY))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(everything()).hasSize(before);
    }

    @Test
    void aNameIsShownWithoutFoldersAndHiddenSigns() {
        assertThat(keep("C:\\Users\\An\\Tờ khai\u202Efdp.exe\u0007.pdf", newPdf())
                        .name())
                .isEqualTo("Tờ khaifdp.exe.pdf");
        assertThat(keep("x".repeat(400) + ".pdf", newPdf()).name()).hasSize(200).endsWith(".pdf");
        assertThat(keep("../", newPdf()).name()).isEqualTo("–");
    }

    @Test
    void aFileThatWasNeverKeptIsNotThere() {
        assertThat(files.find(FileId.next())).isEmpty();
    }

    private KeptFile keep(String name, byte[] content) {
        return files.keep(FileOffer.of(name, content, FileRules.OF_A_COMPONENT), BY)
                .orThrow();
    }

    private FileRefusal refusal(String name, byte[] content) {
        return switch (files.keep(FileOffer.of(name, content, FileRules.OF_A_COMPONENT), BY)) {
            case Outcome.Refused(var refusal) -> refusal;
            case Outcome.Done(var kept) -> throw new AssertionError("kept: " + kept);
        };
    }

    private static byte[] newPdf() {
        return FileMother.pdf(2, document -> document.getDocumentInformation().setTitle("Bản " + RANDOM.nextLong()));
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<Path> contents() {
        return everything().stream()
                .filter(file -> !file.getParent().endsWith("incoming"))
                .collect(Collectors.toList());
    }

    private static List<Path> everything() {
        try (Stream<Path> all = Files.walk(Files.createDirectories(TestDatabase.folder("files")))) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
