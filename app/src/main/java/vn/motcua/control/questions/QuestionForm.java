package vn.motcua.control.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.questions.Question;
import vn.motcua.questions.QuestionText;
import vn.motcua.questions.TypedQuestion;
import vn.motcua.web.TypedForm;

/** The form of a question: from what is kept to its fields, and from what was typed to the question. */
final class QuestionForm {

    private QuestionForm() {}

    static TypedForm of(Question question) {
        var content = question.content();
        var english = Objects.requireNonNullElse(content.english(), new QuestionText("", "", ""));
        var ties = content.ties();
        var form = TypedForm.empty()
                .with(
                        "question", content.vietnamese().question(),
                        "details", content.vietnamese().details(),
                        "answer", content.vietnamese().answer(),
                        "questionEn", english.question(),
                        "detailsEn", english.details(),
                        "answerEn", english.answer(),
                        "procedures", lines(ties.procedures().stream()),
                        "fields", lines(ties.fields().stream()),
                        "agencies", lines(ties.agencies().stream()),
                        "lifeEvents", lines(ties.lifeEvents().stream()),
                        "sources", lines(content.sources().stream()),
                        "version", String.valueOf(question.version()));
        return withDay(form, question.checked().againBy());
    }

    static TypedForm withDay(TypedForm form, LocalDate day) {
        return form.with(
                "checkBy.day", String.valueOf(day.getDayOfMonth()),
                "checkBy.month", String.valueOf(day.getMonthValue()),
                "checkBy.year", String.valueOf(day.getYear()));
    }

    private static String lines(Stream<?> values) {
        return values.map(Object::toString).collect(Collectors.joining("\n"));
    }

    static TypedQuestion read(TypedForm form) {
        return new TypedQuestion(
                new QuestionText(form.text("question"), form.text("details"), form.text("answer")),
                new QuestionText(form.text("questionEn"), form.text("detailsEn"), form.text("answerEn")),
                form.lines("procedures"),
                form.lines("fields"),
                form.lines("agencies"),
                ticked(form),
                form.lines("sources"));
    }

    /** The keys of the life events that are ticked; a form that was filled in by us has them in one field. */
    static List<String> ticked(TypedForm form) {
        return form.all("lifeEvents").stream().flatMap(String::lines).toList();
    }

    static Optional<LocalDate> checkBy(TypedForm form) {
        return form.date("checkBy").date();
    }
}
