package vn.motcua.process.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.motcua.process.ImportRefusal;

/** What may be wrong with the package that a Word file is, seen before its words are read. */
final class WordPackage {

    private static final int MOST_MEGABYTES_INSIDE = 64;
    private static final int MOST_PARTS = 4_000;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MAIN_PART = "wordprocessingml.document.main+xml";

    private WordPackage() {}

    /** Nothing when its words can be read. */
    static Optional<ImportRefusal> fault(byte[] file) {
        return switch (FileMagic.valueOf(file)) {
            case OOXML -> insideFault(file);
            case OLE2 -> Optional.of(binary(file));
            case PDF -> Optional.of(new ImportRefusal.IsPdf());
            default -> Optional.of(new ImportRefusal.NeitherWordNorJson());
        };
    }

    /** Word before 2007, or a newer file that a password wraps in the same container. */
    private static ImportRefusal binary(byte[] file) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            var parts = container.getRoot().getEntryNames();
            if (parts.contains("EncryptedPackage")) {
                return new ImportRefusal.WithPassword();
            }
            return parts.contains("WordDocument")
                    ? new ImportRefusal.OldWord()
                    : new ImportRefusal.NeitherWordNorJson();
        } catch (IOException | RuntimeException broken) {
            return new ImportRefusal.OldWord();
        }
    }

    private static Optional<ImportRefusal> insideFault(byte[] file) {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            if (!unpacksInto(parts, zip)) {
                return Optional.of(new ImportRefusal.TooMuchInside(MOST_MEGABYTES_INSIDE));
            }
        } catch (IOException | IllegalArgumentException brokenOff) {
            return Optional.of(new ImportRefusal.BrokenWord());
        }
        return kindFault(parts);
    }

    /** Counts what comes out and keeps only the list of parts; false when it is too much. */
    private static boolean unpacksInto(Map<String, String> parts, ZipInputStream zip) throws IOException {
        long left = (long) MOST_MEGABYTES_INSIDE << 20;
        var buffer = new byte[1 << 16];
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var kept = new StringBuilder();
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                left -= read;
                if (left < 0) {
                    return false;
                }
                if (entry.getName().equals(CONTENT_TYPES)) {
                    kept.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                }
            }
            parts.put(entry.getName(), kept.toString());
            if (parts.size() > MOST_PARTS) {
                return false;
            }
        }
        return true;
    }

    private static Optional<ImportRefusal> kindFault(Map<String, String> parts) {
        var types = parts.get(CONTENT_TYPES);
        if (types == null) {
            return Optional.of(
                    parts.containsKey("word/document.xml")
                            ? new ImportRefusal.BrokenWord()
                            : new ImportRefusal.NeitherWordNorJson());
        }
        if (types.contains("macroEnabled")
                || parts.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            return Optional.of(new ImportRefusal.WithMacros());
        }
        return types.contains(MAIN_PART) ? Optional.empty() : Optional.of(new ImportRefusal.NeitherWordNorJson());
    }
}
