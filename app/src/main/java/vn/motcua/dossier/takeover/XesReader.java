package vn.motcua.dossier.takeover;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an event log case by case, so that its size does not matter to memory; no entity and no other file is opened. */
final class XesReader {

    private static final XMLInputFactory FACTORY = secure();
    private static final int GZIP = 0x1f8b;

    private XesReader() {}

    /** The log cannot be read on. */
    static final class NotReadable extends Exception {

        private static final long serialVersionUID = 1L;
        private final int line;

        NotReadable(int line, String reason) {
            super(reason);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    static void read(InputStream in, Consumer<LoggedCase> cases) throws NotReadable {
        int line = 1;
        try {
            var reader = FACTORY.createXMLStreamReader(unpacked(in));
            boolean log = false;
            while (reader.hasNext()) {
                line = reader.getLocation().getLineNumber();
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    log = log || reader.getLocalName().equals("log");
                    if (!log) {
                        throw new NotReadable(line, "the root element is not a log");
                    }
                    if (reader.getLocalName().equals("trace")) {
                        cases.accept(trace(reader));
                    }
                }
            }
        } catch (XMLStreamException problem) {
            var where = problem.getLocation();
            throw new NotReadable(where == null ? line : where.getLineNumber(), "not well-formed XML");
        } catch (DateTimeException problem) {
            throw new NotReadable(line, "not a date: " + problem.getMessage());
        } catch (IOException problem) {
            throw new NotReadable(line, "not a packed file that can be unpacked");
        }
    }

    private static LoggedCase trace(XMLStreamReader reader) throws XMLStreamException {
        var texts = new HashMap<String, String>();
        var dates = new HashMap<String, Instant>();
        var steps = new ArrayList<LoggedCase.Step>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT
                || !reader.getLocalName().equals("trace")) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                if (reader.getLocalName().equals("event")) {
                    event(reader, steps);
                } else {
                    attribute(reader, texts, dates);
                }
            }
        }
        return new LoggedCase(texts, dates, steps);
    }

    private static void event(XMLStreamReader reader, List<LoggedCase.Step> steps) throws XMLStreamException {
        var texts = new HashMap<String, String>();
        var dates = new HashMap<String, Instant>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT
                || !reader.getLocalName().equals("event")) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                attribute(reader, texts, dates);
            }
        }
        var at = dates.get("time:timestamp");
        if (at == null) {
            throw new DateTimeException("an event without time:timestamp");
        }
        steps.add(new LoggedCase.Step(
                texts.getOrDefault("concept:name", ""), texts.getOrDefault("org:resource", ""), at));
    }

    private static void attribute(XMLStreamReader reader, Map<String, String> texts, Map<String, Instant> dates) {
        var key = reader.getAttributeValue(null, "key");
        var value = reader.getAttributeValue(null, "value");
        if (key == null || value == null) {
            return;
        }
        switch (reader.getLocalName()) {
            case "date" -> dates.put(key, OffsetDateTime.parse(value).toInstant());
            case "string" -> texts.put(key, value);
            default -> {}
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        var buffered = new BufferedInputStream(in);
        buffered.mark(2);
        int magic = (buffered.read() << 8) | buffered.read();
        buffered.reset();
        return new LimitedInput(magic == GZIP ? new GZIPInputStream(buffered) : buffered);
    }

    private static XMLInputFactory secure() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
