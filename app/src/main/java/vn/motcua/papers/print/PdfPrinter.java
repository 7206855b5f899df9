package vn.motcua.papers.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.motcua.papers.domain.XmlReading;

/** A page to a PDF/A-2a that is PDF/UA-1 too, with its type embedded and nothing fetched from anywhere. */
final class PdfPrinter {

    private static final String PICTURES_IN_THE_PAGE = "data:image/png;base64,";

    private final Fonts fonts = new Fonts();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfPrinter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /** @param pages how many sheets it takes */
    record Printed(byte[] pdf, int pages) {}

    /** @param page well-formed XHTML */
    Printed print(String page) {
        var out = new ByteArrayOutputStream(32_768);
        var builder = new PdfRendererBuilder()
                .withW3cDocument(document(page), null)
                .withProducer("Motcua")
                .useColorProfile(colours)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useUriResolver((_, uri) -> uri.startsWith(PICTURES_IN_THE_PAGE) ? uri : null)
                .useExternalResourceAccessControl(
                        (uri, _) -> uri.startsWith(PICTURES_IN_THE_PAGE),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .toStream(out);
        fonts.offerTo(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            int pages = renderer.getRootBox().getLayer().getPages().size();
            renderer.createPDF();
            return new Printed(out.toByteArray(), pages);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Document document(String page) {
        try {
            var document = XmlReading.documents().parse(new InputSource(new StringReader(page)));
            dropHeadsOfNothing(document);
            repeatHeads(document);
            return document;
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new IllegalArgumentException("a page that is not well-formed", broken);
        }
    }

    /** The head of a table stands again on each sheet; browsers do that on their own. */
    private static void repeatHeads(Document document) {
        var style = document.createElement("style");
        style.setTextContent("table { -fs-table-paginate: paginate; }");
        document.getElementsByTagName("head").item(0).appendChild(style);
    }

    /** A table that has a head has a body too (PDF/UA-1, 7.2); a list with nothing in it is left out whole. */
    private static void dropHeadsOfNothing(Document document) {
        var heads = document.getElementsByTagName("thead");
        for (int index = heads.getLength() - 1; index >= 0; index--) {
            var table = (Element) heads.item(index).getParentNode();
            int rows = table.getElementsByTagName("tr").getLength();
            if (rows == ((Element) heads.item(index)).getElementsByTagName("tr").getLength()) {
                table.getParentNode().removeChild(table);
            }
        }
    }
}
