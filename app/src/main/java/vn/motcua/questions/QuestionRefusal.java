package vn.motcua.questions;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why nothing was done; the sentences stand in the message bundle under the same keys. */
public sealed interface QuestionRefusal extends Refusal {

    /** The field of a form to which the person should go. */
    String field();

    /** A text that is needed is missing. */
    record TextNeeded(String field) implements QuestionRefusal {
        @Override
        public String key() {
            return "questions.text-needed";
        }
    }

    record TextTooLong(String field, int longest) implements QuestionRefusal {
        @Override
        public String key() {
            return "questions.text-too-long";
        }

        @Override
        public List<Object> arguments() {
            return List.of(longest);
        }
    }

    /** More lines than a question needs. */
    record TooMany(String field, int most) implements QuestionRefusal {
        @Override
        public String key() {
            return "questions.too-many";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** No procedure in force has that code. */
    record NoProcedure(String typed) implements QuestionRefusal {
        @Override
        public String key() {
            return "questions.no-procedure";
        }

        @Override
        public String field() {
            return "procedures";
        }

        @Override
        public List<Object> arguments() {
            return List.of(typed);
        }
    }

    /** No procedure in force belongs to that field. */
    record NoField(String typed) implements QuestionRefusal {
        @Override
        public String key() {
            return "questions.no-field";
        }

        @Override
        public String field() {
            return "fields";
        }

        @Override
        public List<Object> arguments() {
            return List.of(typed);
        }
    }

    /** No unit, or more than one, is called so. */
    record NoAgency(String typed) implements QuestionRefusal {
        @Override
        public String key() {
            return "questions.no-agency";
        }

        @Override
        public String field() {
            return "agencies";
        }

        @Override
        public List<Object> arguments() {
            return List.of(typed);
        }
    }

    /** A line in brackets that stands for nothing, or for a procedure that the question is not tied to. */
    record NoFigure(String field, String typed) implements QuestionRefusal {
        @Override
        public String key() {
            return "questions.no-figure";
        }

        @Override
        public List<Object> arguments() {
            return List.of(typed);
        }
    }

    /** The day by which it is checked again is missing, past or years away. */
    record CheckDay(int mostYears) implements QuestionRefusal {
        @Override
        public String key() {
            return "questions.check-day";
        }

        @Override
        public String field() {
            return "checkBy";
        }

        @Override
        public List<Object> arguments() {
            return List.of(mostYears);
        }
    }

    /** The same question is there. */
    record AlreadyThere(QuestionNumber number) implements QuestionRefusal {
        @Override
        public String key() {
            return "questions.already-there";
        }

        @Override
        public String field() {
            return "question";
        }

        @Override
        public List<Object> arguments() {
            return List.of(number.value());
        }
    }

    /** The text still has a name, number or address of somebody. */
    record StillRecognisable(String field) implements QuestionRefusal {
        @Override
        public String key() {
            return "questions.still-recognisable";
        }
    }

    record NotReadThrough() implements QuestionRefusal {
        @Override
        public String key() {
            return "questions.not-read-through";
        }

        @Override
        public String field() {
            return "readThrough";
        }
    }

    record ReasonNeeded(int longest) implements QuestionRefusal {
        @Override
        public String key() {
            return "questions.reason-needed";
        }

        @Override
        public String field() {
            return "reason";
        }

        @Override
        public List<Object> arguments() {
            return List.of(longest);
        }
    }

    /** The act does not lead on from where the question stands. */
    record NotPossible() implements QuestionRefusal {
        @Override
        public String key() {
            return "questions.not-possible";
        }

        @Override
        public String field() {
            return "act";
        }
    }

    /** Somebody was faster; the page showed an older state. */
    record ChangedMeanwhile() implements QuestionRefusal {
        @Override
        public String key() {
            return "questions.changed-meanwhile";
        }

        @Override
        public String field() {
            return "act";
        }
    }
}
