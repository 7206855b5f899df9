package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Holds papers that claim to be PDF/A to it, by veraPDF. */
public final class PdfA {

    private PdfA() {}

    /** PDF/A-2a, for keeping, and PDF/UA-1, for those who have it read to them. */
    public static void assertKeepable(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            assertThat(faults(pdf, flavour)).as(flavour.name()).isEmpty();
        }
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            var faults = result.getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + ": " + each.getMessage())
                    .toList();
            return result.isCompliant() ? List.of() : faults;
        } catch (Exception broken) {
            throw new AssertionError("not even a PDF", broken);
        }
    }

    /** What can be read in it, with blanks for breaks of line. */
    public static String text(byte[] pdf) {
        return read(pdf).replaceAll("\\s+", " ").strip();
    }

    /** The same line by line, without those that are blank. */
    public static List<String> lines(byte[] pdf) {
        return read(pdf)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String read(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new AssertionError("not even a PDF", broken);
        }
    }

    /** Width and height of its first sheet, in millimetres. */
    public static String sheet(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var box = document.getPage(0).getMediaBox();
            return "%d x %d".formatted(Math.round(box.getWidth() / 72 * 25.4), Math.round(box.getHeight() / 72 * 25.4));
        } catch (IOException broken) {
            throw new AssertionError("not even a PDF", broken);
        }
    }
}
