package vn.motcua.digitisation.engine;

import java.awt.image.BufferedImage;
import java.util.List;
import vn.motcua.digitisation.imaging.Cleaning;
import vn.motcua.digitisation.imaging.Packing;
import vn.motcua.digitisation.imaging.PageImage;
import vn.motcua.digitisation.imaging.Straightening;
import vn.motcua.digitisation.pdf.PdfWriting;
import vn.motcua.digitisation.spi.TextRecognition;
import vn.motcua.digitisation.spi.TextRecognition.Recognised;

/** Makes a searchable page of a picture: cleaned, upright, straight, small, with its text. */
final class PageMaking {

    /** Below this, the page may stand on its head. */
    private static final double DOUBTFUL = 0.62;

    private static final int FEW_LINES = 4;
    private static final int DPI_TO_READ = 170;
    private static final int UPRIGHT_ENOUGH = 6;

    private final TextRecognition recognition;

    PageMaking(TextRecognition recognition) {
        this.recognition = recognition;
    }

    MadePage make(PageImage raw) {
        var page = straightened(cleaned(raw));
        if (Cleaning.isBlank(page.image())) {
            return new MadePage(PdfWriting.page(page, new byte[0]), List.of(), raw.sourceDpi(), true, 0, false);
        }
        var read = read(page);
        if (isDoubtful(read)) {
            int turns =
                    recognition.quarterTurns(readable(page), PageImage.KEPT_DPI).orElse(0);
            if (turns != 0) {
                var turned = page.with(Straightening.quarterTurned(page.image(), turns));
                var again = read(turned);
                if (again.confidence() > read.confidence()
                        || again.lines().size() > read.lines().size() + UPRIGHT_ENOUGH) {
                    return made(raw, turned, again, false);
                }
            }
        }
        return made(raw, page, read, false);
    }

    /** Reads a page that is kept as it is. */
    MadePage readOnly(PageImage page) {
        if (Cleaning.isBlank(page.image())) {
            return new MadePage(new byte[0], List.of(), page.sourceDpi(), true, 0, false);
        }
        var read = read(page);
        boolean upsideDown = isDoubtful(read)
                && recognition.quarterTurns(readable(page), page.dpi()).orElse(0) != 0;
        return new MadePage(new byte[0], read.lines(), page.sourceDpi(), false, read.confidence(), upsideDown);
    }

    private static boolean isDoubtful(Recognised read) {
        return read.confidence() < DOUBTFUL || read.lines().size() < FEW_LINES;
    }

    private static PageImage cleaned(PageImage raw) {
        if (!raw.photograph()) {
            return Packing.sized(raw);
        }
        var cut = PageImage.ofASheet(Cleaning.withoutRim(raw.image()), false, true);
        var sized = Packing.sized(cut);
        return sized.with(Cleaning.evenlyLit(sized.image()));
    }

    private static PageImage straightened(PageImage page) {
        return page.with(Straightening.straightened(page.image()));
    }

    private static MadePage made(PageImage raw, PageImage page, Recognised read, boolean upsideDown) {
        return new MadePage(
                PdfWriting.page(page, read.layer()),
                read.lines(),
                raw.sourceDpi(),
                false,
                read.confidence(),
                upsideDown);
    }

    private Recognised read(PageImage page) {
        double enlarged = page.dpi() < DPI_TO_READ ? PageImage.KEPT_DPI / (double) page.dpi() : 1;
        return recognition.read(readable(page), (int) Math.round(page.dpi() * enlarged));
    }

    /** Recognition needs letters of some size: small pictures are enlarged for it. */
    private static BufferedImage readable(PageImage page) {
        return page.dpi() < DPI_TO_READ
                ? Packing.enlarged(Packing.grey(page.image()), PageImage.KEPT_DPI / (double) page.dpi())
                : Packing.grey(page.image());
    }
}
