package vn.motcua.questions;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why nothing was done; the sentences stand in the message bundle under the same keys. */
public sealed interface QuestionRefusal extends Refusal {

    /** A text that is needed is missing. */
    record TextNeeded(String field) implements QuestionRefusal {}

    record TextTooLong(String field, int longest) implements QuestionRefusal {}

    /** More lines than a question needs. */
    record TooMany(String field, int most) implements QuestionRefusal {}

    /** No procedure in force has that code. */
    record NoProcedure(String typed) implements QuestionRefusal {}

    /** No procedure in force belongs to that field. */
    record NoField(String typed) implements QuestionRefusal {}

    /** No unit, or more than one, is called so. */
    record NoAgency(String typed) implements QuestionRefusal {}

    /** The catalogue keeps no life event of that key, or no longer. */
    record NoLifeEvent(String typed) implements QuestionRefusal {}

    /** A line in brackets that stands for nothing, or for a procedure that the question is not tied to. */
    record NoFigure(String field, String typed) implements QuestionRefusal {}

    /** The day by which it is checked again is missing, past or years away. */
    record CheckDay(int mostYears) implements QuestionRefusal {}

    /** The same question is there. */
    record AlreadyThere(QuestionNumber number) implements QuestionRefusal {}

    /** The text still has a name, number or address of somebody. */
    record StillRecognisable(String field) implements QuestionRefusal {}

    record NotReadThrough() implements QuestionRefusal {}

    record ReasonNeeded(int longest) implements QuestionRefusal {}

    /** The act does not lead on from where the question stands. */
    record NotPossible() implements QuestionRefusal {}

    /** Somebody was faster; the page showed an older state. */
    record ChangedMeanwhile() implements QuestionRefusal {}

    @Override
    default String key() {
        return switch (this) {
            case TextNeeded _ -> "questions.text-needed";
            case TextTooLong _ -> "questions.text-too-long";
            case TooMany _ -> "questions.too-many";
            case NoProcedure _ -> "questions.no-procedure";
            case NoField _ -> "questions.no-field";
            case NoAgency _ -> "questions.no-agency";
            case NoLifeEvent _ -> "questions.no-life-event";
            case NoFigure _ -> "questions.no-figure";
            case CheckDay _ -> "questions.check-day";
            case AlreadyThere _ -> "questions.already-there";
            case StillRecognisable _ -> "questions.still-recognisable";
            case NotReadThrough _ -> "questions.not-read-through";
            case ReasonNeeded _ -> "questions.reason-needed";
            case NotPossible _ -> "questions.not-possible";
            case ChangedMeanwhile _ -> "questions.changed-meanwhile";
        };
    }

    /** The field of a form to which the person should go. */
    default String field() {
        return switch (this) {
            case NoProcedure _ -> "procedures";
            case NoField _ -> "fields";
            case NoAgency _ -> "agencies";
            case NoLifeEvent _ -> "lifeEvents";
            case CheckDay _ -> "checkBy";
            case AlreadyThere _ -> "question";
            case NotReadThrough _ -> "readThrough";
            case ReasonNeeded _ -> "reason";
            default -> "act";
        };
    }

    @Override
    default List<Object> arguments() {
        return switch (this) {
            case TextTooLong(var _, var longest) -> List.of(longest);
            case TooMany(var _, var most) -> List.of(most);
            case NoProcedure(var typed) -> List.of(typed);
            case NoField(var typed) -> List.of(typed);
            case NoAgency(var typed) -> List.of(typed);
            case NoLifeEvent(var typed) -> List.of(typed);
            case NoFigure(var _, var typed) -> List.of(typed);
            case CheckDay(var mostYears) -> List.of(mostYears);
            case AlreadyThere(var number) -> List.of(number.value());
            case ReasonNeeded(var longest) -> List.of(longest);
            default -> List.of();
        };
    }
}
