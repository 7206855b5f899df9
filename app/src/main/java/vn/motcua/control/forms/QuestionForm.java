package vn.motcua.control.forms;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.eforms.DefinitionEdits;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.Text;

/** The words of a question as they were typed. */
public record QuestionForm(
        String label,
        String labelEn,
        String hint,
        String hintEn,
        String message,
        String required,
        String maxLength,
        String options) {

    public QuestionForm(
            @Nullable String label,
            @Nullable String labelEn,
            @Nullable String hint,
            @Nullable String hintEn,
            @Nullable String message,
            @Nullable String required,
            @Nullable String maxLength,
            @Nullable String options) {
        this.label = typed(label);
        this.labelEn = typed(labelEn);
        this.hint = typed(hint);
        this.hintEn = typed(hintEn);
        this.message = typed(message);
        this.required = typed(required);
        this.maxLength = typed(maxLength);
        this.options = typed(options);
    }

    static QuestionForm of(Question question) {
        var options = question.options().stream()
                .map(option -> option.value() + " | " + option.label().vi()
                        + (option.label().en().isEmpty()
                                ? ""
                                : " | " + option.label().en()))
                .collect(Collectors.joining("\n"));
        return new QuestionForm(
                question.label().vi(),
                question.label().en(),
                question.hint().vi(),
                question.hint().en(),
                question.wording().message().vi(),
                question.required() ? "yes" : "",
                String.valueOf(question.limits().maxLength()),
                options);
    }

    DefinitionEdits.QuestionWords words() {
        return new DefinitionEdits.QuestionWords(
                new Text(label, labelEn),
                new Text(hint, hintEn),
                Text.of(message),
                !required.isEmpty(),
                maxLength,
                options);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
