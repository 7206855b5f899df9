package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Term;

/** Why an act on a dossier was not done; the sentences stand in the message bundle under the same keys. */
public sealed interface DossierRefusal extends Refusal {

    record NotFound() implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.not-found";
        }
    }

    /** The act is not possible in this status. */
    record NotInThisStatus(ActKind act, DossierStatus status) implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.not-in-this-status";
        }

        @Override
        public List<Object> arguments() {
            return List.of(new Term("dossier.act." + act), new Term("dossier.status." + status));
        }
    }

    /**
     * Somebody else acted since the page was shown.
     *
     * @param what the kind of the latest event
     */
    record ChangedMeanwhile(String by, Instant at, String what) implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.changed-meanwhile";
        }

        @Override
        public List<Object> arguments() {
            return List.of(by, at, new Term("dossier.event." + what));
        }
    }

    /** The post of the actor does not give this right. */
    record NotYours(ActKind act) implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.not-yours";
        }

        @Override
        public List<Object> arguments() {
            return List.of(new Term("dossier.act." + act));
        }
    }

    record NoSuchTask() implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.no-such-task";
        }
    }

    /** The step is of another kind than the act completes. */
    record WrongKindOfStep(String step) implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.wrong-kind-of-step";
        }

        @Override
        public List<Object> arguments() {
            return List.of(step);
        }
    }

    record OpinionsOutstanding(int count) implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.opinions-outstanding";
        }

        @Override
        public List<Object> arguments() {
            return List.of(count);
        }
    }

    /** Who was chosen has no such post, or no longer, or the work would fall to several at once. */
    record NoSuchColleague() implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.no-such-colleague";
        }
    }

    record NotAFormerStep(String step) implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.not-a-former-step";
        }

        @Override
        public List<Object> arguments() {
            return List.of(step);
        }
    }

    /** A text that the law asks for was left empty, or is too long. */
    record TextNeeded(String field, int atMost) implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.text-needed." + field;
        }

        @Override
        public List<Object> arguments() {
            return List.of(atMost);
        }
    }

    record ComponentsMissing(List<String> names) implements DossierRefusal {

        public ComponentsMissing {
            names = List.copyOf(names);
        }

        @Override
        public String key() {
            return "dossier.components-missing";
        }

        @Override
        public List<Object> arguments() {
            return List.of(String.join("; ", names));
        }
    }

    record DocumentNeeded() implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.document-needed";
        }
    }

    record AnswerDateNotAhead() implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.answer-date-not-ahead";
        }
    }

    /** All missing papers are asked for at once, not piece by piece. */
    record SupplementAlreadyRequested(int allowed) implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.supplement-already-requested";
        }

        @Override
        public List<Object> arguments() {
            return List.of(allowed);
        }
    }

    record NoFurtherExtension(int allowed) implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.no-further-extension";
        }

        @Override
        public List<Object> arguments() {
            return List.of(allowed);
        }
    }

    record NewDateNotLater(Instant dueAt) implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.new-date-not-later";
        }

        @Override
        public List<Object> arguments() {
            return List.of(dueAt);
        }
    }

    record ProcedureNotInForce(String code) implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.procedure-not-in-force";
        }

        @Override
        public List<Object> arguments() {
            return List.of(code);
        }
    }

    record NoProcess(String code) implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.no-process";
        }

        @Override
        public List<Object> arguments() {
            return List.of(code);
        }
    }

    /** Only procedures that the catalogue marks so may be answered while the citizen waits. */
    record NotOnTheSpot(String code) implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.not-on-the-spot";
        }

        @Override
        public List<Object> arguments() {
            return List.of(code);
        }
    }

    record NoSuchComponent(String code) implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.no-such-component";
        }

        @Override
        public List<Object> arguments() {
            return List.of(code);
        }
    }

    /** The state of the paper has to rest on a file or on a look-up. */
    record EvidenceNeeded(String component) implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.evidence-needed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(component);
        }
    }

    record UnknownUnit(String unit) implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.unknown-unit";
        }

        @Override
        public List<Object> arguments() {
            return List.of(unit);
        }
    }

    /** No regime in the data covers the day; an administrator has to mend the data. */
    record NoRegime() implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.no-regime";
        }
    }

    /** The server's clock stands before the last recorded act. */
    record ClockWentBackwards(Instant lastAct) implements DossierRefusal {
        @Override
        public String key() {
            return "dossier.clock-went-backwards";
        }

        @Override
        public List<Object> arguments() {
            return List.of(lastAct);
        }
    }
}
