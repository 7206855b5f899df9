package vn.motcua.catalog.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import vn.motcua.catalog.CannotImport;

/**
 * A file that holds records: JSON, or a zip, tar, tar.gz or tar.xz of JSON files, told apart by its first bytes.
 *
 * <p>It comes from outside: nothing is unpacked to disk, and its size, unpacked size and number of files are limited.
 */
final class RecordFile {

    /** How much a file may hold: bytes as it comes, bytes unpacked, bytes of one record, files. */
    record Limits(long bytes, long unpacked, int record, int files) {}

    /** The whole national catalogue, several times over. */
    static final Limits LIMITS = new Limits(96L << 20, 400L << 20, 8 << 20, 20_000);

    private static final int MOST_XZ_MEMORY_KB = 128 << 10;
    private static final int HEAD = 512;

    private static final byte[] XZ = {(byte) 0xFD, '7', 'z', 'X', 'Z'};
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** A file within the file; for a plain JSON file, the file itself. */
    record Entry(String name, byte[] bytes) {}

    private final String name;
    private final InputStream in;
    private final Limits limits;

    RecordFile(String name, InputStream in, Limits limits) {
        this.name = name;
        this.in = new BufferedInputStream(new LimitedStream(in, limits.bytes()), 1 << 16);
        this.limits = limits;
    }

    /** @throws BrokenFile when the file as a whole cannot be taken; the entries before that have been handed over */
    void forEach(Consumer<Entry> action) {
        try {
            var head = peek(in);
            if (startsWith(head, XZ)) {
                readTar(new XZCompressorInputStream(in, false, MOST_XZ_MEMORY_KB), action);
            } else if (startsWith(head, GZIP)) {
                readTar(new GzipCompressorInputStream(in), action);
            } else if (startsWith(head, ZIP)) {
                read(new ZipArchiveInputStream(in), action);
            } else if (looksLikeTar(head)) {
                readTar(in, action);
            } else if (looksLikeJson(head)) {
                action.accept(new Entry(name, in.readAllBytes()));
            } else {
                throw new BrokenFile(new CannotImport.UnknownFormat(name));
            }
        } catch (IOException | IllegalArgumentException problem) {
            throw new BrokenFile(new CannotImport.Damaged(name));
        }
    }

    private void readTar(InputStream packed, Consumer<Entry> action) throws IOException {
        read(new TarArchiveInputStream(new LimitedStream(packed, limits.unpacked())), action);
    }

    private <E extends ArchiveEntry> void read(ArchiveInputStream<E> archive, Consumer<Entry> action)
            throws IOException {
        int files = 0;
        long unpacked = 0;
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            requireSafe(entry);
            if (++files > limits.files()) {
                throw new BrokenFile(new CannotImport.TooManyFiles(limits.files()));
            }
            if (!entry.isDirectory()) {
                var bytes = archive.readNBytes(limits.record() + 1);
                unpacked += bytes.length;
                requireWithin(bytes.length, limits.record());
                requireWithin(unpacked, limits.unpacked());
                action.accept(new Entry(entry.getName(), bytes));
            }
        }
    }

    private static void requireWithin(long bytes, long most) {
        if (bytes > most) {
            throw new BrokenFile(new CannotImport.TooLarge(most >> 20));
        }
    }

    private static void requireSafe(ArchiveEntry entry) {
        var path = entry.getName().replace('\\', '/');
        var climbs = List.of(path.split("/")).contains("..");
        if (climbs || path.startsWith("/") || path.matches("[A-Za-z]:.*") || isLink(entry)) {
            throw new BrokenFile(new CannotImport.UnsafeName(entry.getName()));
        }
    }

    private static boolean isLink(ArchiveEntry entry) {
        return switch (entry) {
            case TarArchiveEntry tar -> !(tar.isFile() || tar.isDirectory()) || tar.isLink() || tar.isSymbolicLink();
            case ZipArchiveEntry zip -> zip.isUnixSymlink();
            default -> false;
        };
    }

    private static byte[] peek(InputStream in) throws IOException {
        in.mark(HEAD);
        var head = in.readNBytes(HEAD);
        in.reset();
        return head;
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean looksLikeTar(byte[] head) {
        return head.length == HEAD && TarArchiveInputStream.matches(head, head.length);
    }

    /** Any text may be JSON in a wrong encoding; the reader of the record says so better than "unknown format". */
    private static boolean looksLikeJson(byte[] head) {
        for (byte each : head) {
            if (each == '{' || each == '[') {
                return true;
            }
        }
        return false;
    }
}
