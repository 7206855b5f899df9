package vn.motcua.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Money;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Term;

/** Why the post did not do something; the sentences stand in the message bundle under the same keys. */
public sealed interface PostRefusal extends Refusal {

    /** The field of a form to which the person should go, such as {@code commune}. */
    default String field() {
        return switch (this) {
            case NotATrackingCode _, WrongCheckDigit _, CodeTaken _ -> "code";
            case UnknownPlace(var what) -> what;
            case CommuneMissing _, CommuneUnknown _, CommuneAmbiguous _ -> "commune";
            case NothingEnclosed _ -> "papers";
            case WrongAmount _ -> "collected";
            case NoShape _, ShapeInUse _ -> "shape";
            case ExampleUnlike _, ExampleUnchecked _ -> "example";
            case PromiseReachesBack _, PromiseOfThatDay _ -> "from";
            default -> "consignment";
        };
    }

    record NotFound() implements PostRefusal {
        @Override
        public String key() {
            return "post.not-found";
        }
    }

    /** The text has none of the forms of a tracking code that are in use. */
    record NotATrackingCode() implements PostRefusal {
        @Override
        public String key() {
            return "post.not-a-tracking-code";
        }
    }

    /** The form is right and the check digit is not: a digit was mistyped. */
    record WrongCheckDigit(String code) implements PostRefusal {
        @Override
        public String key() {
            return "post.wrong-check-digit";
        }

        @Override
        public List<Object> arguments() {
            return List.of(code);
        }
    }

    record CodeTaken(String code) implements PostRefusal {
        @Override
        public String key() {
            return "post.code-taken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(code);
        }
    }

    /** The move does not lead on from this state. */
    record NotPossible(Move move, ConsignmentState state) implements PostRefusal {
        @Override
        public String key() {
            return "post.not-possible";
        }

        @Override
        public List<Object> arguments() {
            return List.of(new Term("post.move." + move), new Term("post.state." + state));
        }
    }

    record ChangedMeanwhile(String by, Instant at, ConsignmentState state) implements PostRefusal {
        @Override
        public String key() {
            return "post.changed-meanwhile";
        }

        @Override
        public List<Object> arguments() {
            return List.of(by, at, new Term("post.state." + state));
        }
    }

    /** Another office has it, or another desk. */
    record NotYours() implements PostRefusal {
        @Override
        public String key() {
            return "post.not-yours";
        }
    }

    /** @param what {@code office} or {@code desk} */
    record UnknownPlace(String what) implements PostRefusal {
        @Override
        public String key() {
            return "post.unknown-place." + what;
        }
    }

    /** @param field where it is missing, such as {@code name}, {@code line}, {@code reason} or {@code received-by} */
    record TextNeeded(String field, int longest) implements PostRefusal {
        @Override
        public String key() {
            return "post.text-needed." + field;
        }

        @Override
        public List<Object> arguments() {
            return List.of(longest);
        }
    }

    record CommuneMissing() implements PostRefusal {
        @Override
        public String key() {
            return "post.commune-missing";
        }
    }

    record CommuneUnknown(String text) implements PostRefusal {
        @Override
        public String key() {
            return "post.commune-unknown";
        }

        @Override
        public List<Object> arguments() {
            return List.of(text);
        }
    }

    /** @param places the communes that it can mean */
    record CommuneAmbiguous(String text, List<String> places) implements PostRefusal {
        @Override
        public String key() {
            return "post.commune-ambiguous";
        }

        @Override
        public List<Object> arguments() {
            return List.of(text, String.join("; ", places));
        }
    }

    record NothingEnclosed() implements PostRefusal {
        @Override
        public String key() {
            return "post.nothing-enclosed";
        }
    }

    record WrongAmount(Money due, Money taken) implements PostRefusal {
        @Override
        public String key() {
            return "post.wrong-amount";
        }

        @Override
        public List<Object> arguments() {
            return List.of(due, taken);
        }
    }

    /** The result does not lie ready, or is in an envelope already. */
    record ResultNotReady(String dossier) implements PostRefusal {
        @Override
        public String key() {
            return "post.result-not-ready";
        }

        @Override
        public List<Object> arguments() {
            return List.of(dossier);
        }
    }

    /** The other side has signed it, or it was withdrawn. */
    record HandOverClosed() implements PostRefusal {
        @Override
        public String key() {
            return "post.hand-over-closed";
        }
    }

    /** It was put on a hand-over record already. */
    record HandOverOpen(String code) implements PostRefusal {
        @Override
        public String key() {
            return "post.hand-over-open";
        }

        @Override
        public List<Object> arguments() {
            return List.of(code);
        }
    }

    record NotCounted() implements PostRefusal {
        @Override
        public String key() {
            return "post.not-counted";
        }
    }

    /** Nobody chose an envelope. */
    record NothingChosen() implements PostRefusal {
        @Override
        public String key() {
            return "post.nothing-chosen";
        }
    }

    /** Fees of the procedure wait for nobody: there is no cash to hand over. */
    record NoCash() implements PostRefusal {
        @Override
        public String key() {
            return "post.no-cash";
        }
    }

    /** What was typed is not the shape of a number. */
    record NoShape() implements PostRefusal {
        @Override
        public String key() {
            return "post.no-shape";
        }
    }

    /** The example does not have the shape. */
    record ExampleUnlike() implements PostRefusal {
        @Override
        public String key() {
            return "post.example-unlike";
        }
    }

    /** The example has the shape, and another check digit. */
    record ExampleUnchecked() implements PostRefusal {
        @Override
        public String key() {
            return "post.example-unchecked";
        }
    }

    /** Numbers of this shape are taken already. */
    record ShapeInUse() implements PostRefusal {
        @Override
        public String key() {
            return "post.shape-in-use";
        }
    }

    /** Without a form no label would be taken any more. */
    record LastForm() implements PostRefusal {
        @Override
        public String key() {
            return "post.last-form";
        }
    }

    /** There is a promise from that day on already. */
    record PromiseOfThatDay() implements PostRefusal {
        @Override
        public String key() {
            return "post.promise-of-that-day";
        }
    }

    /** What the post promised is not changed afterwards. */
    record PromiseReachesBack(LocalDate today) implements PostRefusal {
        @Override
        public String key() {
            return "post.promise-reaches-back";
        }

        @Override
        public List<Object> arguments() {
            return List.of(today);
        }
    }
}
