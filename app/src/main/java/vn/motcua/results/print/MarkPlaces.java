package vn.motcua.results.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.motcua.signatures.SignatureMark.Place;

/** Where signature and seal are drawn: in the margins, so that they cover nothing that was written. */
public final class MarkPlaces {

    private static final float MARGIN = 54;
    private static final float WIDTH = 230;
    private static final float HEIGHT = 46;

    /** Beside the QR code. */
    private static final float SEAL_LEFT = 82;

    private MarkPlaces() {}

    /** The signature of the leader: at the foot of the last page, on the right. */
    public static Place ofSignature(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int last = document.getNumberOfPages();
            var box = document.getPage(last - 1).getCropBox();
            return new Place(last, box.getWidth() - WIDTH - MARGIN, box.getHeight() - HEIGHT - 4, WIDTH, HEIGHT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Number, date and seal: at the head of the first page, beside the QR code. */
    public static Place ofSeal(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage first = document.getPage(0);
            float width = Math.min(WIDTH + 40, first.getCropBox().getWidth() - SEAL_LEFT - 14);
            return new Place(1, SEAL_LEFT, 10, width, HEIGHT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
