package vn.motcua.process.bpmn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import vn.motcua.process.BpmnExchange;
import vn.motcua.process.BpmnRefusal;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.Step;
import vn.motcua.shared.Outcome;

/** BPMN files, read without document types and without anything from outside the file. */
public final class BpmnFiles implements BpmnExchange {

    private static final int MOST_BYTES = MOST_MEGABYTES << 20;

    @Override
    public String write(ProcessContent process) {
        return BpmnWriter.write(process);
    }

    @Override
    public Outcome<List<Step>, BpmnRefusal> read(InputStream file) {
        var bytes = bytes(file);
        if (bytes.length > MOST_BYTES) {
            return Outcome.refused(new BpmnRefusal.TooLarge(MOST_MEGABYTES));
        }
        try {
            var reader = new BpmnReader(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
            var graph = reader.read();
            return reader.notUnderstood().isEmpty()
                    ? StepsOfGraph.of(graph)
                    : Outcome.refused(new BpmnRefusal.NotUnderstood(reader.notUnderstood()));
        } catch (XMLStreamException problem) {
            var at = problem.getLocation();
            return Outcome.refused(
                    at == null
                            ? new BpmnRefusal.NotXml(1, 1)
                            : new BpmnRefusal.NotXml(at.getLineNumber(), at.getColumnNumber()));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static byte[] bytes(InputStream file) {
        try {
            return file.readNBytes(MOST_BYTES + 1);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
