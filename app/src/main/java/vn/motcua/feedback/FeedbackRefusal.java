package vn.motcua.feedback;

import java.time.Instant;
import java.util.List;
import vn.motcua.shared.Refusal;

/** Why nothing was done; the sentences stand in the message bundle under the same keys. */
public sealed interface FeedbackRefusal extends Refusal {

    /** The field of a form to which the person should go, such as {@code content}. */
    default String field() {
        return switch (this) {
            case TextNeeded(var field, var _) -> field;
            case StillRecognisable(var field) -> field;
            case NotReadThrough _ -> "readThrough";
            case NoWayToReach _, NotAPhone _ -> "phone";
            case NotAnEmail _ -> "email";
            case NotFound _ -> "code";
            default -> "act";
        };
    }

    /** A text that is needed is missing or too long. */
    record TextNeeded(String field, int longest) implements FeedbackRefusal {
        @Override
        public String key() {
            return "feedback.text-needed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(longest);
        }
    }

    record NotAPhone() implements FeedbackRefusal {
        @Override
        public String key() {
            return "feedback.not-a-phone";
        }
    }

    record NotAnEmail() implements FeedbackRefusal {
        @Override
        public String key() {
            return "feedback.not-an-email";
        }
    }

    /** Neither a telephone number nor an e-mail. */
    record NoWayToReach() implements FeedbackRefusal {
        @Override
        public String key() {
            return "feedback.no-way-to-reach";
        }
    }

    /** Code or secret is wrong; which of them is not said. */
    record NotFound() implements FeedbackRefusal {
        @Override
        public String key() {
            return "feedback.not-found";
        }
    }

    /** @param again when it may be tried again */
    record TooMany(Instant again) implements FeedbackRefusal {
        @Override
        public String key() {
            return "feedback.too-many";
        }

        @Override
        public List<Object> arguments() {
            return List.of(again);
        }
    }

    /** The act does not lead on from where the feedback stands. */
    record NotPossible() implements FeedbackRefusal {
        @Override
        public String key() {
            return "feedback.not-possible";
        }
    }

    /** Somebody was faster; the page showed an older state. */
    record ChangedMeanwhile() implements FeedbackRefusal {
        @Override
        public String key() {
            return "feedback.changed-meanwhile";
        }
    }

    /** The post has no right to it. */
    record NotYours() implements FeedbackRefusal {
        @Override
        public String key() {
            return "feedback.not-yours";
        }
    }

    record NotReadThrough() implements FeedbackRefusal {
        @Override
        public String key() {
            return "feedback.not-read-through";
        }
    }

    /** The text still has a name, number or address of somebody. */
    record StillRecognisable(String field) implements FeedbackRefusal {
        @Override
        public String key() {
            return "feedback.still-recognisable";
        }
    }

    record AlreadyRated() implements FeedbackRefusal {
        @Override
        public String key() {
            return "feedback.already-rated";
        }
    }
}
