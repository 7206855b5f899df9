package vn.motcua.archive.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a package: the payload under {@code data/}, and manifests that {@code sha256sum -c} reads.
 *
 * <p>The same entries and the same day give the same bytes.
 */
public final class BagWriter {

    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private final BagInfo info;
    private final ZipOutputStream zip;
    private final StringBuilder manifest = new StringBuilder();
    private final StringBuilder tagManifest = new StringBuilder();
    private long bytes;

    private BagWriter(BagInfo info, OutputStream out) {
        this.info = info;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** @return the SHA-256 of the tag manifest, which stands for everything in the package */
    public static String write(BagInfo info, List<BagEntry> entries, OutputStream out) throws IOException {
        var writer = new BagWriter(info, out);
        for (BagEntry entry : entries) {
            writer.payload(entry);
        }
        return writer.finish(entries.size());
    }

    private void payload(BagEntry entry) throws IOException {
        String path = "data/" + entry.path();
        begin(path);
        try (InputStream content = entry.content().open();
                var digested = new DigestInputStream(content, Hashes.sha256())) {
            bytes += digested.transferTo(zip);
            line(manifest, Hashes.hex(digested.getMessageDigest()), path);
        }
        zip.closeEntry();
    }

    private String finish(int files) throws IOException {
        tag("bagit.txt", DECLARATION);
        tag(
                "bag-info.txt",
                "Source-Organization: %s%nExternal-Identifier: %s%nBagging-Date: %s%nPayload-Oxum: %d.%d%n"
                        .formatted(info.organisation(), info.name(), info.madeOn(), bytes, files)
                        .replace(System.lineSeparator(), "\n"));
        tag("README.txt", Readme.text());
        tag(MANIFEST, manifest.toString());
        String all = tagManifest.toString();
        write(TAG_MANIFEST, all.getBytes(StandardCharsets.UTF_8));
        zip.finish();
        return Hashes.hex(all.getBytes(StandardCharsets.UTF_8));
    }

    private void tag(String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        line(tagManifest, Hashes.hex(content), name);
        write(name, content);
    }

    private void write(String path, byte[] content) throws IOException {
        begin(path);
        zip.write(content);
        zip.closeEntry();
    }

    private void begin(String path) throws IOException {
        var entry = new ZipEntry(info.name() + "/" + path);
        entry.setLastModifiedTime(FileTime.fromMillis(info.madeOn().toEpochDay() * 86_400_000));
        zip.putNextEntry(entry);
    }

    private static void line(StringBuilder manifest, String hash, String path) {
        manifest.append(hash).append("  ").append(path).append('\n');
    }
}
