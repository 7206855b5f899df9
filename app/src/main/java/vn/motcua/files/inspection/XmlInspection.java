package vn.motcua.files.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an XML file to its end. One with a document type is refused: it could name other files, or grow without end. */
final class XmlInspection {

    private static final int DEEPEST = 500;

    private XmlInspection() {}

    static Finding inspect(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory().createXMLStreamReader(in);
            return read(reader);
        } catch (XMLStreamException malformed) {
            return new Finding.Damaged();
        }
    }

    private static Finding read(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> {
                    return new Finding.Dangerous("a document type");
                }
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // Text, comments and the like do no harm.
                }
            }
            if (depth > DEEPEST) {
                return new Finding.Dangerous("elements nested too deeply");
            }
        }
        return new Finding.Sound(0);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
