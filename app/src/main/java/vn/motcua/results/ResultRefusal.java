package vn.motcua.results;

import java.util.List;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Term;

/** Why something was not done to a result. */
public sealed interface ResultRefusal extends Refusal {

    record NotFound() implements ResultRefusal {
        @Override
        public String key() {
            return "results.not-found";
        }
    }

    /** The post of the person does not give this right. */
    record NotYours() implements ResultRefusal {
        @Override
        public String key() {
            return "results.not-yours";
        }
    }

    /** The steps follow each other: this one is not possible, or no longer. */
    record NotInThisState(ResultState state) implements ResultRefusal {
        @Override
        public String key() {
            return "results.not-in-this-state";
        }

        @Override
        public List<Object> arguments() {
            return List.of(new Term("results.state." + state));
        }
    }

    /** The dossier is not at the step where a result is approved or issued. */
    record DossierNotThere() implements ResultRefusal {
        @Override
        public String key() {
            return "results.dossier-not-there";
        }
    }

    /** Somebody else was faster. */
    record ChangedMeanwhile() implements ResultRefusal {
        @Override
        public String key() {
            return "results.changed-meanwhile";
        }
    }

    /** The file is not the one that was shown, approved or signed. */
    record FileChanged() implements ResultRefusal {
        @Override
        public String key() {
            return "results.file-changed";
        }
    }

    record FileNeeded() implements ResultRefusal {
        @Override
        public String key() {
            return "results.file-needed";
        }
    }

    /** A draft that carries a signature already: the QR code would break it. */
    record FileSigned() implements ResultRefusal {
        @Override
        public String key() {
            return "results.file-signed";
        }
    }

    record TypeNeeded() implements ResultRefusal {
        @Override
        public String key() {
            return "results.type-needed";
        }
    }

    /** @param label of the field, in Vietnamese */
    record FieldNeeded(String field, String label) implements ResultRefusal {
        @Override
        public String key() {
            return "results.field-needed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(label);
        }
    }

    record FieldWrong(String field, String label, ResultField.Kind kind) implements ResultRefusal {
        @Override
        public String key() {
            return "results.field-wrong." + kind;
        }

        @Override
        public List<Object> arguments() {
            return List.of(label);
        }
    }

    /** A text was left empty or is too long. */
    record TextNeeded(String field, int atMost) implements ResultRefusal {
        @Override
        public String key() {
            return "results.text-needed." + field;
        }

        @Override
        public List<Object> arguments() {
            return List.of(atMost);
        }
    }

    /** The result to be replaced is not in the register of the agency, holds no more, or belongs to somebody else. */
    record NothingToReplace(String number) implements ResultRefusal {
        @Override
        public String key() {
            return "results.nothing-to-replace";
        }

        @Override
        public List<Object> arguments() {
            return List.of(number);
        }
    }

    record DayAhead() implements ResultRefusal {
        @Override
        public String key() {
            return "results.day-ahead";
        }
    }

    record NothingChosen() implements ResultRefusal {
        @Override
        public String key() {
            return "results.nothing-chosen";
        }
    }

    record TooMany(int most) implements ResultRefusal {
        @Override
        public String key() {
            return "results.too-many";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** It was tried several times and broke off each time; nothing is half done. */
    record BrokenOff() implements ResultRefusal {
        @Override
        public String key() {
            return "results.broken-off";
        }
    }

    /** Another module refused, in its own words. */
    record Because(Refusal cause) implements ResultRefusal {
        @Override
        public String key() {
            return cause.key();
        }

        @Override
        public List<Object> arguments() {
            return cause.arguments();
        }
    }
}
