package vn.motcua.files.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.motcua.files.FileType;

/** Recognises a file by its first bytes, and a container by what is in it. */
public final class FileTypes {

    private static final int HEAD = 64;
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private FileTypes() {}

    /** @throws IOException when the file cannot be read */
    public static Optional<FileType> find(Path file) throws IOException {
        String head = head(file);
        String text = withoutMark(head).stripLeading();
        if (text.startsWith("%PDF-")) {
            return Optional.of(FileType.PDF);
        } else if (text.startsWith("<?xml") || isUtf16Xml(head)) {
            return Optional.of(FileType.XML);
        } else if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return Optional.of(container(file));
        }
        return image(head);
    }

    private static Optional<FileType> image(String head) {
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(FileType.JPEG);
        } else if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(FileType.PNG);
        } else if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return Optional.of(FileType.TIFF);
        } else if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of(FileType.WEBP);
        } else if (head.startsWith("ftyp", 4) && HEIC_BRANDS.contains(head.substring(8, Math.min(12, head.length())))) {
            return Optional.of(FileType.HEIC);
        }
        return Optional.empty();
    }

    /** A container that cannot be opened counts as a ZIP, so that it is called damaged and not of a wrong type. */
    private static FileType container(Path file) {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                return FileType.ZIP;
            } else if (zip.getEntry("word/document.xml") != null) {
                return FileType.DOCX;
            }
            return zip.getEntry("xl/workbook.xml") == null ? FileType.ZIP : FileType.XLSX;
        } catch (IOException | RuntimeException unreadable) {
            return FileType.ZIP;
        }
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static String withoutMark(String head) {
        return head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
    }

    private static boolean isUtf16Xml(String head) {
        return head.startsWith("\u00ff\u00fe<\0?\0x\0") || head.startsWith("\u00fe\u00ff\0<\0?\0x");
    }
}
