package vn.motcua.process.bpmn;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.ProcessContent;

/** Writes a process as BPMN 2.0, with a picture. */
final class BpmnWriter {

    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String PICTURE = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String BOUNDS = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String LINES = "http://www.omg.org/spec/DD/20100524/DI";

    private final Graph graph;
    private final XMLStreamWriter xml;

    private BpmnWriter(Graph graph, XMLStreamWriter xml) {
        this.graph = graph;
        this.xml = xml;
    }

    static String write(ProcessContent process) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new BpmnWriter(Graph.of(process.steps()), xml).definitions(process.name());
            xml.close();
        } catch (XMLStreamException problem) {
            throw new IllegalStateException("a text in memory can be written", problem);
        }
        return text.toString();
    }

    private void definitions(String name) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("bpmn", "definitions", MODEL);
        xml.writeNamespace("bpmn", MODEL);
        xml.writeNamespace("bpmndi", PICTURE);
        xml.writeNamespace("dc", BOUNDS);
        xml.writeNamespace("di", LINES);
        xml.writeNamespace("motcua", StepWords.NAMESPACE);
        attributes("id", "definitions", "targetNamespace", StepWords.NAMESPACE, "exporter", "Motcua");
        xml.writeStartElement("bpmn", "process", MODEL);
        attributes("id", "process", "name", name, "isExecutable", "false");
        for (var node : graph.nodes()) {
            node(node);
        }
        for (var flow : graph.flows()) {
            xml.writeEmptyElement("bpmn", "sequenceFlow", MODEL);
            attributes("id", flow.id(), "sourceRef", flow.from(), "targetRef", flow.to());
        }
        xml.writeEndElement();
        picture();
        xml.writeEndDocument();
    }

    private void node(Node node) throws XMLStreamException {
        xml.writeStartElement(
                "bpmn",
                switch (node.kind()) {
                    case START -> "startEvent";
                    case END -> "endEvent";
                    case TASK -> "userTask";
                    case SPLIT_OR_JOIN -> "parallelGateway";
                    case MERGE -> "exclusiveGateway";
                },
                MODEL);
        attributes("id", node.id());
        if (!node.name().isEmpty()) {
            attributes("name", node.name());
        }
        if (node.said() != null) {
            words(node.said());
        }
        for (var flow : graph.to(node.id())) {
            text("incoming", flow.id());
        }
        for (var flow : graph.from(node.id())) {
            text("outgoing", flow.id());
        }
        xml.writeEndElement();
    }

    private void words(StepWords said) throws XMLStreamException {
        xml.writeStartElement("bpmn", "extensionElements", MODEL);
        xml.writeEmptyElement("motcua", StepWords.ELEMENT, StepWords.NAMESPACE);
        attributes(
                "kind", said.kind().name(),
                "place", said.holder().place().name(),
                "unit", said.unit(),
                "role", said.holder().role().name(),
                "workingMinutes", String.valueOf(said.workingMinutes()),
                "phase", said.phase(),
                "produces", said.produces(),
                "joins", String.valueOf(said.joins()));
        xml.writeEndElement();
    }

    private void picture() throws XMLStreamException {
        var places = new Places(graph);
        xml.writeStartElement("bpmndi", "BPMNDiagram", PICTURE);
        attributes("id", "diagram");
        xml.writeStartElement("bpmndi", "BPMNPlane", PICTURE);
        attributes("id", "plane", "bpmnElement", "process");
        for (var node : graph.nodes()) {
            var place = places.of(node.id());
            xml.writeStartElement("bpmndi", "BPMNShape", PICTURE);
            attributes("id", "shape_" + node.id(), "bpmnElement", node.id());
            xml.writeEmptyElement("dc", "Bounds", BOUNDS);
            attributes(
                    "x", String.valueOf(place.x()),
                    "y", String.valueOf(place.y()),
                    "width", String.valueOf(place.width()),
                    "height", String.valueOf(place.height()));
            xml.writeEndElement();
        }
        for (var flow : graph.flows()) {
            xml.writeStartElement("bpmndi", "BPMNEdge", PICTURE);
            attributes("id", "edge_" + flow.id(), "bpmnElement", flow.id());
            for (var point : places.line(flow)) {
                xml.writeEmptyElement("di", "waypoint", LINES);
                attributes("x", String.valueOf(point[0]), "y", String.valueOf(point[1]));
            }
            xml.writeEndElement();
        }
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement("bpmn", element, MODEL);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void attributes(@Nullable String... namesAndValues) throws XMLStreamException {
        for (int name = 0; name < namesAndValues.length; name += 2) {
            var value = namesAndValues[name + 1];
            if (value != null) {
                xml.writeAttribute(namesAndValues[name], value);
            }
        }
    }
}
