package vn.motcua.files.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileType;
import vn.motcua.files.inspection.FileTypes;
import vn.motcua.files.inspection.Finding;
import vn.motcua.files.inspection.Inspection;
import vn.motcua.files.scanning.VirusScanner;
import vn.motcua.files.shelf.Incoming;
import vn.motcua.shared.Outcome;

/** Takes a file in as far as a place of its own, and looks at it there. */
final class Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final int BUFFER = 64 << 10;

    private final Incoming incoming;
    private final VirusScanner scanner;

    Reception(Incoming incoming, VirusScanner scanner) {
        this.incoming = incoming;
        this.scanner = scanner;
    }

    /** @throws UncheckedIOException when the sender breaks off */
    Outcome<ReceivedFile, FileRefusal> receive(FileOffer offer) {
        Path plain;
        try {
            plain = incoming.newFile();
        } catch (IOException noRoom) {
            LOG.error("a file could not be taken in", noRoom);
            return Outcome.refused(new FileRefusal.NoRoom());
        }
        boolean kept = false;
        try {
            var outcome = new OneFile(offer, plain).receive();
            kept = outcome.isDone();
            return outcome;
        } finally {
            if (!kept) {
                ReceivedFile.remove(plain);
            }
        }
    }

    private final class OneFile {

        private final FileOffer offer;
        private final Path plain;
        private final String name;
        private final MessageDigest digest = sha256();
        private long bytes;

        OneFile(FileOffer offer, Path plain) {
            this.offer = offer;
            this.plain = plain;
            this.name = FileNames.shown(offer.name());
        }

        Outcome<ReceivedFile, FileRefusal> receive() {
            try {
                copy();
                Optional<FileType> type = FileTypes.find(plain);
                Optional<FileRefusal> refusal = measure().or(() -> type(type));
                return refusal.isPresent() ? Outcome.refused(refusal.get()) : inspect(type.orElseThrow());
            } catch (IOException noRoom) {
                LOG.error("a file could not be taken in", noRoom);
                return Outcome.refused(new FileRefusal.NoRoom());
            }
        }

        /** Up to one byte more than is taken. */
        private void copy() throws IOException {
            try (InputStream in = sent();
                    OutputStream out = Files.newOutputStream(plain)) {
                byte[] buffer = new byte[BUFFER];
                int length;
                while (bytes <= offer.rules().mostBytes() && (length = read(in, buffer)) >= 0) {
                    digest.update(buffer, 0, length);
                    out.write(buffer, 0, length);
                    bytes += length;
                }
            }
        }

        /** What goes wrong on the sender's side must not look like a full disk. */
        private InputStream sent() {
            try {
                return offer.content().open();
            } catch (IOException brokenOff) {
                throw new UncheckedIOException(brokenOff);
            }
        }

        private int read(InputStream in, byte[] buffer) {
            try {
                return in.read(buffer);
            } catch (IOException brokenOff) {
                throw new UncheckedIOException(brokenOff);
            }
        }

        private Optional<FileRefusal> measure() {
            if (bytes == 0) {
                return Optional.of(new FileRefusal.Empty(name));
            }
            long most = offer.rules().mostBytes();
            return bytes > most ? Optional.of(new FileRefusal.TooLarge(name, most >> 20)) : Optional.empty();
        }

        private Optional<FileRefusal> type(Optional<FileType> type) {
            var taken = offer.rules().types();
            return type.filter(taken::contains).isPresent()
                    ? Optional.empty()
                    : Optional.of(new FileRefusal.WrongType(
                            name, taken.stream().sorted().toList()));
        }

        private Outcome<ReceivedFile, FileRefusal> inspect(FileType type) throws IOException {
            return switch (Inspection.inspect(plain, type)) {
                case Finding.Encrypted() -> Outcome.refused(new FileRefusal.Encrypted(name));
                case Finding.Damaged() -> Outcome.refused(new FileRefusal.Damaged(name));
                case Finding.Dangerous(String what) -> {
                    LOG.warn("a file was refused as dangerous: {}", what);
                    yield Outcome.refused(new FileRefusal.Dangerous(name));
                }
                case Finding.Sound(int pages)
                when pages > offer.rules().mostPages() ->
                    Outcome.refused(new FileRefusal.TooManyPages(
                            name, pages, offer.rules().mostPages()));
                case Finding.Sound(int pages) -> scan(type, pages);
            };
        }

        private Outcome<ReceivedFile, FileRefusal> scan(FileType type, int pages) {
            Optional<String> finding;
            try {
                finding = scanner.scan(plain);
            } catch (VirusScanner.TooLargeToScan tooLarge) {
                LOG.error("a file was refused that the virus scanner does not look at", tooLarge);
                return Outcome.refused(new FileRefusal.TooLargeToScan(name));
            } catch (IOException away) {
                LOG.error("the virus scanner does not answer", away);
                return Outcome.refused(new FileRefusal.NotScanned());
            }
            if (finding.isPresent()) {
                LOG.warn("a file was refused as infected: {}", finding.get());
                return Outcome.refused(new FileRefusal.Infected(name, finding.get()));
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            return Outcome.done(new ReceivedFile(plain, name, type, bytes, sha256, pages));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
