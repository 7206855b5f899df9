package vn.motcua.process;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Refusal;

/** Why the keepers of processes could not do what they asked for. */
public sealed interface ProcessRefusal extends Refusal {

    /** There is no such process. */
    record NotFound() implements ProcessRefusal {
        @Override
        public String key() {
            return "process.not-found";
        }
    }

    /** What is published never changes; a change is a new version. */
    record NotADraft() implements ProcessRefusal {
        @Override
        public String key() {
            return "process.not-a-draft";
        }
    }

    /** A new version follows a published one; a draft is simply changed. */
    record NotPublished() implements ProcessRefusal {
        @Override
        public String key() {
            return "process.not-published";
        }
    }

    /** Somebody else saved the draft since it was read. */
    record ChangedMeanwhile(String savedBy) implements ProcessRefusal {
        @Override
        public String key() {
            return "process.changed-meanwhile";
        }

        @Override
        public List<Object> arguments() {
            return List.of(savedBy);
        }
    }

    /** @param findings all that were found, errors and warnings */
    record NotPublishable(List<Finding> findings) implements ProcessRefusal {
        public NotPublishable {
            findings = List.copyOf(findings);
        }

        @Override
        public String key() {
            return "process.not-publishable";
        }

        @Override
        public List<Object> arguments() {
            return List.of(
                    findings.stream().filter(finding -> !finding.isWarning()).count());
        }
    }

    /** Another version holds on that day or later; the new one can start on {@code earliest}. */
    record StartsTooEarly(LocalDate earliest) implements ProcessRefusal {
        @Override
        public String key() {
            return "process.starts-too-early";
        }

        @Override
        public List<Object> arguments() {
            return List.of(earliest);
        }
    }

    /** Only a published version without an end can be ended, on a day after its first one. */
    record CannotEnd() implements ProcessRefusal {
        @Override
        public String key() {
            return "process.cannot-end";
        }
    }
}
