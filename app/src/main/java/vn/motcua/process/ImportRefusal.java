package vn.motcua.process;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a file with processes was not taken in; nothing of it was. */
public sealed interface ImportRefusal extends Refusal {

    /** Processes are keyed by the decision's number until they are tied to procedures. */
    record NoDecision() implements ImportRefusal {
        @Override
        public String key() {
            return "process.import.no-decision";
        }
    }

    record TooLarge(int mostMegabytes) implements ImportRefusal {
        @Override
        public String key() {
            return "process.import.too-large";
        }

        @Override
        public List<Object> arguments() {
            return List.of(mostMegabytes);
        }
    }

    /** @param position of the first byte that is not UTF-8, counted from 1 */
    record NotUtf8(int position) implements ImportRefusal {
        @Override
        public String key() {
            return "process.import.not-utf8";
        }

        @Override
        public List<Object> arguments() {
            return List.of(position);
        }
    }

    /** Broken off, or no JSON at all. */
    record NotJson(int line, int column) implements ImportRefusal {
        @Override
        public String key() {
            return "process.import.not-json";
        }

        @Override
        public List<Object> arguments() {
            return List.of(line, column);
        }
    }

    /** @param problems the first of them, in the order of the file */
    record Unreadable(List<ImportProblem> problems) implements ImportRefusal {
        public Unreadable {
            problems = List.copyOf(problems);
        }

        @Override
        public String key() {
            return "process.import.unreadable";
        }

        @Override
        public List<Object> arguments() {
            return List.of(problems.size());
        }
    }
}
