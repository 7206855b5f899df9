package vn.motcua.exchange.population;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Party;
import vn.motcua.shared.BirthDate;

/**
 * What the database answered.
 *
 * @param fault the code of what it says is wrong; empty where it answered
 */
record Reply(List<Citizen> citizens, String fault) {

    private static final String ENVELOPE = "Envelope";
    private static final String CITIZEN = "CongDan";
    private static final String FAULT = "Fault";
    private static final XMLInputFactory FACTORY = secure();

    /** It answered something else. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String what) {
            super(what);
        }
    }

    static Reply read(byte[] envelope) throws Unreadable {
        var citizens = new ArrayList<Citizen>();
        var fault = "";
        try {
            var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(envelope));
            if (reader.nextTag() != XMLStreamConstants.START_ELEMENT
                    || !reader.getLocalName().equals(ENVELOPE)) {
                throw new Unreadable("no envelope");
            }
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (reader.getLocalName()) {
                        case CITIZEN -> citizens.add(citizen(texts(reader)));
                        case FAULT -> fault = texts(reader).getOrDefault("faultcode", "no code");
                        default -> {}
                    }
                }
            }
        } catch (XMLStreamException _) {
            throw new Unreadable("no XML");
        }
        return new Reply(List.copyOf(citizens), fault);
    }

    /** The texts below the element that was just begun, by their path in it. */
    private static Map<String, String> texts(XMLStreamReader reader) throws XMLStreamException {
        var texts = new HashMap<String, String>();
        var path = new ArrayDeque<String>();
        var text = new StringBuilder();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.addLast(reader.getLocalName());
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (path.isEmpty()) {
                        return texts;
                    }
                    texts.putIfAbsent(String.join("/", path), text.toString().strip());
                    path.removeLast();
                    text.setLength(0);
                }
                default -> {}
            }
        }
    }

    private static Citizen citizen(Map<String, String> texts) {
        var ethnicity = texts.getOrDefault("DanToc", "");
        var nationality = texts.getOrDefault("QuocTich", "");
        return new Citizen(
                name(texts),
                birth(texts),
                sex(texts.getOrDefault("GioiTinh", "")),
                ethnicity.matches("[0-9]{1,2}") ? "%02d".formatted(Integer.parseInt(ethnicity)) : "",
                nationality.matches("[A-Z]{2}") ? nationality : "",
                texts.getOrDefault("NoiOHienTai/MaPhuongXa", ""),
                texts.getOrDefault("NoiOHienTai/ChiTiet", ""));
    }

    private static String name(Map<String, String> texts) {
        return Stream.of("HoVaTen/Ho", "HoVaTen/ChuDem", "HoVaTen/Ten")
                .map(part -> texts.getOrDefault(part, ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The whole day, or no more than the year. */
    private static @Nullable BirthDate birth(Map<String, String> texts) {
        var day = texts.getOrDefault("NgayThangNamSinh/NgayThangNam", "");
        var year = texts.getOrDefault("NgayThangNamSinh/Nam", "");
        try {
            if (day.matches("[0-9]{8}")) {
                return BirthDate.parse(day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6));
            }
            return year.matches("[0-9]{4}") ? BirthDate.parse(year) : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** Numbers as in other exchanges of the ministry; not verified for this one. */
    private static Party.@Nullable Sex sex(String said) {
        return switch (said) {
            case "1", "Nam" -> Party.Sex.MALE;
            case "2", "Nữ" -> Party.Sex.FEMALE;
            default -> null;
        };
    }

    private static XMLInputFactory secure() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
