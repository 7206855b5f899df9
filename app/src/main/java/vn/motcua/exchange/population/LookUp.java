package vn.motcua.exchange.population;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * The question after one person ({@code TraCuuThongTinCongDan}), as an envelope.
 *
 * @param id of this question, another each time
 * @param service the code of the procedure for which it is asked
 * @param integration the code of the kind of question
 * @param officer under which account it is asked
 */
record LookUp(String id, String service, String integration, String officer, String number, String name) {

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String POPULATION = "http://dancuquocgia.bca";

    byte[] envelope() {
        var out = new ByteArrayOutputStream();
        try {
            var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeStartElement("soap", "Envelope", SOAP);
            writer.writeNamespace("soap", SOAP);
            writer.writeStartElement(SOAP, "Body");
            writer.writeStartElement("bca", "TraCuuThongTinCongDan", POPULATION);
            writer.writeNamespace("bca", POPULATION);
            for (var field : fields().entrySet()) {
                writer.writeStartElement(POPULATION, field.getKey());
                writer.writeCharacters(field.getValue());
                writer.writeEndElement();
            }
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private Map<String, String> fields() {
        return new TreeMap<>(Map.of(
                "MaYeuCau", id,
                "MaDVC", service,
                "MaTichHop", integration,
                "MaCanBo", officer,
                "SoDinhDanh", number,
                "HoVaTen", name.toUpperCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return "LookUp[" + id + "]";
    }
}
