package vn.motcua.process.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads nodes and flows, and notes by name what it does not understand. */
final class BpmnReader {

    private static final Set<String> TASKS = Set.of("task", "userTask", "manualTask");

    /** Says something to readers of the picture, nothing about how the process runs. */
    private static final Set<String> WITHOUT_MEANING = Set.of(
            "definitions",
            "process",
            "documentation",
            "extensionElements",
            "incoming",
            "outgoing",
            "laneSet",
            "lane",
            "flowNodeRef",
            "childLaneSet",
            "text",
            "textAnnotation",
            "association",
            "participant",
            "collaboration",
            "category",
            "categoryValue",
            "group");

    private final XMLStreamReader xml;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Map<String, StepWords> said = new HashMap<>();
    private final Set<String> notUnderstood = new LinkedHashSet<>();
    private int processes;
    private String task = "";

    BpmnReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    Graph read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(String.valueOf(xml.getNamespaceURI()), xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT && TASKS.contains(xml.getLocalName())) {
                task = "";
            }
        }
        if (processes > 1) {
            notUnderstood.add("process × " + processes);
        }
        noteWhatLeadsNowhere();
        return new Graph(
                nodes.stream()
                        .map(node -> new Node(node.id(), node.kind(), node.name(), said.get(node.id())))
                        .toList(),
                List.copyOf(flows));
    }

    /** Two nodes with one identifier, and flows to or from a node that is not there, would be lost without a word. */
    private void noteWhatLeadsNowhere() {
        var ids = new HashSet<String>();
        nodes.stream()
                .filter(node -> !ids.add(node.id()))
                .forEach(node -> notUnderstood.add("id “%s” × 2".formatted(node.id())));
        flows.stream()
                .filter(flow -> notUnderstood.isEmpty() && !(ids.contains(flow.from()) && ids.contains(flow.to())))
                .forEach(flow -> notUnderstood.add("sequenceFlow “%s” → “%s”".formatted(flow.from(), flow.to())));
    }

    /** By the names of the elements, each once. */
    List<String> notUnderstood() {
        return List.copyOf(notUnderstood);
    }

    private void element(String namespace, String name) {
        if (namespace.equals(StepWords.NAMESPACE) && name.equals(StepWords.ELEMENT) && !task.isEmpty()) {
            words();
        } else if (namespace.equals(BpmnWriter.MODEL)) {
            element(name);
        }
    }

    private void element(String name) {
        if (TASKS.contains(name)) {
            task = attribute("id");
            node(Node.Kind.TASK);
            return;
        }
        switch (name) {
            case "process" -> processes++;
            case "startEvent" -> node(Node.Kind.START);
            case "endEvent" -> node(Node.Kind.END);
            case "parallelGateway" -> node(Node.Kind.SPLIT_OR_JOIN);
            case "exclusiveGateway" -> node(Node.Kind.MERGE);
            case "sequenceFlow" -> flows.add(new Flow(attribute("id"), attribute("sourceRef"), attribute("targetRef")));
            default -> {
                if (!WITHOUT_MEANING.contains(name)) {
                    notUnderstood.add(name);
                }
            }
        }
    }

    private void node(Node.Kind kind) {
        nodes.add(new Node(
                attribute("id"), kind, attribute("name").replaceAll("\\s+", " ").strip(), null));
    }

    private void words() {
        var attributes = new HashMap<String, String>();
        for (int number = 0; number < xml.getAttributeCount(); number++) {
            attributes.put(xml.getAttributeLocalName(number), xml.getAttributeValue(number));
        }
        try {
            said.put(task, StepWords.read(attributes));
        } catch (IllegalArgumentException senseless) {
            notUnderstood.add("motcua:" + StepWords.ELEMENT + " " + attributes);
        }
    }

    private String attribute(String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
