package vn.motcua.files.inspection;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks into a PDF: first at the raw bytes, for what would burst the reader, then with the reader. */
final class PdfInspection {

    /** How far from its end a file may still carry its mark of the end; scanners append some. */
    private static final int TAIL = 4096;

    private static final long MEMORY = 16L << 20;

    private PdfInspection() {}

    static Finding inspect(Path file) throws IOException {
        PdfStreams streams;
        boolean ended;
        boolean locked;
        try (var disk = new OnDisk(file)) {
            var bytes = disk.bytes();
            streams = PdfStreams.in(bytes);
            ended = Bytes.find(bytes, "%%EOF", Math.max(0, bytes.limit() - TAIL)) >= 0;
            locked = Bytes.find(bytes, "/Encrypt", 0) >= 0;
        }
        if (streams.state() == PdfStreams.State.BURSTING) {
            return new Finding.Dangerous("streams that unpack without end");
        }
        Finding found = read(file, locked);
        boolean broken = !ended || streams.state() == PdfStreams.State.BROKEN;
        return broken && found instanceof Finding.Sound ? new Finding.Damaged() : found;
    }

    private static Finding read(Path file, boolean locked) {
        var cache = MemoryUsageSetting.setupMixed(MEMORY, Limits.UNPACKED).streamCache;
        try (PDDocument document = Loader.loadPDF(file.toFile(), "", null, null, cache)) {
            return document.isEncrypted() ? new Finding.Encrypted() : content(document);
        } catch (InvalidPasswordException password) {
            return new Finding.Encrypted();
        } catch (IOException | RuntimeException unreadable) {
            return locked ? new Finding.Encrypted() : new Finding.Damaged();
        }
    }

    private static Finding content(PDDocument document) throws IOException {
        var danger = PdfObjects.danger(document.getDocument());
        if (danger.isPresent()) {
            return new Finding.Dangerous(danger.get());
        }
        int pages = 0;
        for (PDPage page : document.getPages()) {
            var box = page.getMediaBox();
            if (box.getWidth() > Limits.PAGE_SIDE || box.getHeight() > Limits.PAGE_SIDE) {
                return new Finding.Dangerous("a page larger than the format allows");
            }
            pages++;
        }
        return pages == 0 ? new Finding.Damaged() : new Finding.Sound(pages);
    }
}
