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

    /** Something else than a Word file or JSON. */
    record NeitherWordNorJson() implements ImportRefusal {
        @Override
        public String key() {
            return "process.import.neither";
        }
    }

    /** A PDF, whatever it is called; its tables cannot be read. */
    record IsPdf() implements ImportRefusal {
        @Override
        public String key() {
            return "process.import.is-pdf";
        }
    }

    /** The binary format of Word before 2007. */
    record OldWord() implements ImportRefusal {
        @Override
        public String key() {
            return "process.import.old-word";
        }
    }

    record WithPassword() implements ImportRefusal {
        @Override
        public String key() {
            return "process.import.with-password";
        }
    }

    record WithMacros() implements ImportRefusal {
        @Override
        public String key() {
            return "process.import.with-macros";
        }
    }

    /** A Word file of which a part is missing or damaged. */
    record BrokenWord() implements ImportRefusal {
        @Override
        public String key() {
            return "process.import.broken-word";
        }
    }

    /** Unpacked, the file is larger than any decision. */
    record TooMuchInside(int mostMegabytes) implements ImportRefusal {
        @Override
        public String key() {
            return "process.import.too-much-inside";
        }

        @Override
        public List<Object> arguments() {
            return List.of(mostMegabytes);
        }
    }

    record NoTables() implements ImportRefusal {
        @Override
        public String key() {
            return "process.import.no-tables";
        }
    }

    /** @param problems what was understood of each table and what was not */
    record NoProcesses(List<ImportProblem> problems) implements ImportRefusal {
        public NoProcesses {
            problems = List.copyOf(problems);
        }

        @Override
        public String key() {
            return "process.import.no-processes";
        }
    }
}
