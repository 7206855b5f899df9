package vn.motcua.process;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a BPMN file did not become a process. */
public sealed interface BpmnRefusal extends Refusal {

    record TooLarge(int mostMegabytes) implements BpmnRefusal {
        @Override
        public String key() {
            return "process.bpmn.too-large";
        }

        @Override
        public List<Object> arguments() {
            return List.of(mostMegabytes);
        }
    }

    record NotXml(int line, int column) implements BpmnRefusal {
        @Override
        public String key() {
            return "process.bpmn.not-xml";
        }

        @Override
        public List<Object> arguments() {
            return List.of(line, column);
        }
    }

    /** XML, but without a BPMN process that has steps. */
    record NoProcess() implements BpmnRefusal {
        @Override
        public String key() {
            return "process.bpmn.no-process";
        }
    }

    /** @param elements what the file has that a process here cannot have, by name, each once */
    record NotUnderstood(List<String> elements) implements BpmnRefusal {
        public NotUnderstood {
            elements = List.copyOf(elements);
        }

        @Override
        public String key() {
            return "process.bpmn.not-understood";
        }

        @Override
        public List<Object> arguments() {
            return List.of(String.join(", ", elements));
        }
    }

    /** There must be exactly one step at which a process starts. */
    record StartUnclear() implements BpmnRefusal {
        @Override
        public String key() {
            return "process.bpmn.start-unclear";
        }
    }

    record TooManySteps(int most) implements BpmnRefusal {
        @Override
        public String key() {
            return "process.bpmn.too-many-steps";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }
}
