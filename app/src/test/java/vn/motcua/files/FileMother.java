package vn.motcua.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import vn.motcua.shared.Actor;

/** Files to hand in, good and bad. */
public final class FileMother {

    public static final Actor BY = new Actor.System("test");

    private FileMother() {}

    /** A PDF of empty pages. */
    public static byte[] pdf(int pages) {
        return pdf(pages, document -> {});
    }

    public static byte[] pdf(int pages, Consumer<PDDocument> change) {
        try (var document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            change.accept(document);
            return saved(document);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** @param password of the reader; empty when only changing asks for one */
    public static byte[] encryptedPdf(String password) {
        return pdf(1, document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        });
    }

    /** A PDF written by hand: its first page refers to the given object, whose text follows. */
    public static byte[] pdfWith(String object) {
        return pdfWith("/Motcua 4 0 R", object.getBytes(StandardCharsets.ISO_8859_1));
    }

    public static byte[] pdfWith(String entryOfPage, byte[] object) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]" + entryOfPage + ">>\nendobj\n"));
        int fourth = out.size();
        out.writeBytes(ascii("4 0 obj\n"));
        out.writeBytes(object);
        out.writeBytes(ascii("\nendobj\n"));
        String sofar = out.toString(StandardCharsets.ISO_8859_1);
        int table = out.size();
        out.writeBytes(ascii("xref\n0 5\n0000000000 65535 f \n"));
        for (int number = 1; number <= 3; number++) {
            out.writeBytes(ascii("%010d 00000 n \n".formatted(sofar.indexOf(number + " 0 obj\n"))));
        }
        out.writeBytes(ascii("%010d 00000 n \n".formatted(fourth)));
        out.writeBytes(ascii("trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    /** A stream object: its description and its bytes as they stand in the file. */
    public static byte[] stream(String description, byte[] bytes) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii("<<" + description + "/Length " + bytes.length + ">>\nstream\n"));
        out.writeBytes(bytes);
        out.writeBytes(ascii("\nendstream"));
        return out.toByteArray();
    }

    /** A noisy picture, as a scanner makes it. */
    public static byte[] image(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, new Color(random.nextInt(256), random.nextInt(256), x % 256).getRGB());
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return out.toByteArray();
    }

    public static byte[] tiff(int pages) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        var out = new ByteArrayOutputStream();
        try (var image = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(image);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < pages; page++) {
                var drawn = new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY);
                drawn.setRGB(page % 40, 5, 0xffffff);
                writer.writeToSequence(new IIOImage(drawn, null, null), null);
            }
            writer.endWriteSequence();
            image.flush();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    public static byte[] docx(Map<String, String> more) {
        var entries = new LinkedHashMap<String, String>();
        entries.put("[Content_Types].xml", "<Types/>");
        entries.put("word/document.xml", "<document/>");
        entries.putAll(more);
        return zip(entries);
    }

    public static byte[] zip(Map<String, String> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return out.toByteArray();
    }

    /** Zeros without end, nearly. */
    public static byte[] zipBomb(long bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            byte[] zeros = new byte[1 << 20];
            for (long written = 0; written < bytes; written += zeros.length) {
                zip.write(zeros);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return out.toByteArray();
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
