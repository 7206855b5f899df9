package vn.motcua.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;

/** Archives for tests, good and bad. */
public final class Archives {

    /** What stands in an archive under a name; {@code link} instead of content makes a symbolic link. */
    public record File(String name, byte[] content, String link) {}

    private Archives() {}

    public static File file(String name, String content) {
        return new File(name, content.getBytes(StandardCharsets.UTF_8), "");
    }

    public static File zeros(String name, int size) {
        return new File(name, new byte[size], "");
    }

    public static File link(String name, String target) {
        return new File(name, new byte[0], target);
    }

    /** Bytes that no compression makes smaller. */
    public static File filler(int size) {
        var bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return new File("filler.bin", bytes, "");
    }

    public static byte[] tarXz(File... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new XZCompressorOutputStream(bytes, 1)) {
            tar(out, files);
        }
        return bytes.toByteArray();
    }

    public static byte[] tarGz(File... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GzipCompressorOutputStream(bytes)) {
            tar(out, files);
        }
        return bytes.toByteArray();
    }

    public static byte[] zip(File... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var file : files) {
                out.putNextEntry(new ZipEntry(file.name()));
                out.write(file.content());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void tar(OutputStream target, File... files) throws IOException {
        try (var out = new TarArchiveOutputStream(target)) {
            out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (var file : files) {
                var entry = file.link().isEmpty()
                        ? new TarArchiveEntry(file.name(), true)
                        : new TarArchiveEntry(file.name(), TarConstants.LF_SYMLINK);
                entry.setLinkName(file.link());
                entry.setSize(file.content().length);
                out.putArchiveEntry(entry);
                out.write(file.content());
                out.closeArchiveEntry();
            }
        }
    }
}
