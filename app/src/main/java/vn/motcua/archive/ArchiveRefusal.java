package vn.motcua.archive;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Refusal;

/** Why the archive does not do it. */
public sealed interface ArchiveRefusal extends Refusal {

    /** There is no such dossier, or it has not come to its end. */
    record NotFinished() implements ArchiveRefusal {
        @Override
        public String key() {
            return "archive.not-finished";
        }
    }

    /** Its files are gone, by the decision named. */
    record Erased(String decision) implements ArchiveRefusal {
        @Override
        public String key() {
            return "archive.erased";
        }

        @Override
        public List<Object> arguments() {
            return List.of(decision);
        }
    }

    record KeptForEver() implements ArchiveRefusal {
        @Override
        public String key() {
            return "archive.kept-for-ever";
        }
    }

    record PeriodRuns(LocalDate until) implements ArchiveRefusal {
        @Override
        public String key() {
            return "archive.period-runs";
        }

        @Override
        public List<Object> arguments() {
            return List.of(until);
        }
    }

    /** The rule that it falls under was never held against the law. */
    record RuleNotVerified() implements ArchiveRefusal {
        @Override
        public String key() {
            return "archive.rule-not-verified";
        }
    }

    /** A decision of a day to come, or of a day before the period ended. */
    record DecisionOutOfTime(LocalDate earliest) implements ArchiveRefusal {
        @Override
        public String key() {
            return "archive.decision-out-of-time";
        }

        @Override
        public List<Object> arguments() {
            return List.of(earliest);
        }
    }

    /** Somebody proposed it already. */
    record ProposedAlready() implements ArchiveRefusal {
        @Override
        public String key() {
            return "archive.proposed-already";
        }
    }

    /** Nobody proposed it, or the proposal was rejected meanwhile. */
    record NotProposed() implements ArchiveRefusal {
        @Override
        public String key() {
            return "archive.not-proposed";
        }
    }

    /** Whoever proposed does not decide. */
    record OwnProposal() implements ArchiveRefusal {
        @Override
        public String key() {
            return "archive.own-proposal";
        }
    }

    /** There is a rule of that day for the same already. */
    record RuleOfThatDay() implements ArchiveRefusal {
        @Override
        public String key() {
            return "archive.rule-of-that-day";
        }
    }
}
