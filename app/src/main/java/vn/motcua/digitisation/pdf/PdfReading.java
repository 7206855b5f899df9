package vn.motcua.digitisation.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import vn.motcua.digitisation.imaging.PageImage;

/** An open PDF, to be closed after use. */
public final class PdfReading implements AutoCloseable {

    /** A page with fewer letters than this is a picture, whatever a stamp on it says. */
    private static final int LETTERS_OF_A_PAGE = 150;

    private static final int POINTS_AN_INCH = 72;

    /** No page is drawn larger, whatever size it claims: A3 at the dots that are kept. */
    private static final int LONGEST_SIDE = 3_400;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfReading(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        this.renderer.setSubsamplingAllowed(true);
    }

    /** @throws UncheckedIOException when it cannot be read */
    public static PdfReading open(byte[] pdf) {
        try {
            return new PdfReading(Loader.loadPDF(pdf));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** Whether anybody signed it; then not one byte of it may change. */
    public boolean isSigned() {
        try {
            return document.getSignatureDictionaries().stream()
                    .anyMatch(signature -> signature.getContents() != null && signature.getContents().length > 0);
        } catch (RuntimeException unreadable) {
            return true;
        }
    }

    /** Whether every page was written, not scanned. */
    public boolean isBornDigital() {
        for (int page = 0; page < pages(); page++) {
            if (!hasText(page) && !isEmpty(page)) {
                return false;
            }
        }
        return pages() > 0;
    }

    /** @param page from 0 */
    public boolean hasText(int page) {
        return text(page).chars().filter(Character::isLetter).count() >= LETTERS_OF_A_PAGE;
    }

    /** The text that stands on the page, line by line; empty for a picture. */
    public String text(int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return stripper.getText(document);
        } catch (IOException | RuntimeException unreadable) {
            return "";
        }
    }

    /** The picture of the page at the dots per inch that are kept. */
    public PageImage image(int page) {
        var source = largestImage(document.getPage(page).getResources(), 0);
        boolean bitonal = source != null && source.getBitsPerComponent() == 1;
        var drawn = draw(page, PageImage.KEPT_DPI, bitonal ? ImageType.GRAY : ImageType.RGB);
        var box = document.getPage(page).getCropBox();
        float inches = Math.max(box.getWidth(), box.getHeight()) / POINTS_AN_INCH;
        int dpi = Math.max(1, Math.round(Math.max(drawn.getWidth(), drawn.getHeight()) / inches));
        return new PageImage(drawn, dpi, sourceDpi(page, source), bitonal, false);
    }

    /** The page drawn for a screen or for a quick look. */
    public BufferedImage draw(int page, int dpi, ImageType type) {
        var box = document.getPage(page).getCropBox();
        float inches = Math.max(box.getWidth(), box.getHeight()) / POINTS_AN_INCH;
        float bounded = Math.min(dpi, LONGEST_SIDE / Math.max(1f, inches));
        try {
            return renderer.renderImageWithDPI(page, bounded, type);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A PDF of some of the pages, as they are. */
    public byte[] only(List<Integer> pages) {
        return PdfWriting.write(part -> {
            for (int page : pages) {
                part.importPage(document.getPage(page));
            }
        });
    }

    /** The dots per inch of the picture that fills the page; 0 when none does. */
    private int sourceDpi(int page, @Nullable PDImageXObject source) {
        if (source == null) {
            return 0;
        }
        PDPage sheet = document.getPage(page);
        float points =
                Math.max(sheet.getCropBox().getWidth(), sheet.getCropBox().getHeight());
        int side = Math.max(source.getWidth(), source.getHeight());
        return Math.round(side * POINTS_AN_INCH / points);
    }

    private boolean isEmpty(int page) {
        return text(page).isBlank() && largestImage(document.getPage(page).getResources(), 0) == null;
    }

    private static @Nullable PDImageXObject largestImage(@Nullable PDResources resources, int depth) {
        PDImageXObject largest = null;
        if (resources == null || depth > 3) {
            return null;
        }
        for (COSName name : names(resources)) {
            var found = imageOf(resources, name, depth);
            if (found != null && (largest == null || area(found) > area(largest))) {
                largest = found;
            }
        }
        return largest;
    }

    private static @Nullable PDImageXObject imageOf(PDResources resources, COSName name, int depth) {
        try {
            return switch (resources.getXObject(name)) {
                case PDImageXObject image -> image;
                case PDFormXObject form -> largestImage(form.getResources(), depth + 1);
                case null, default -> null;
            };
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static List<COSName> names(PDResources resources) {
        var names = new ArrayList<COSName>();
        resources.getXObjectNames().forEach(names::add);
        return names;
    }

    private static long area(PDImageXObject image) {
        return (long) image.getWidth() * image.getHeight();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
