package vn.motcua.demo.province;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.questions.QuestionText;
import vn.motcua.questions.TypedQuestion;

/** A question as the demonstration carries it; what it costs and takes stands in the catalogue alone. */
public record QuestionFacts(
        String question,
        String answer,
        List<String> procedures,
        List<String> lifeEvents,
        List<String> sources,
        @Nullable String questionEn,
        @Nullable String answerEn) {

    TypedQuestion typed() {
        var english = new QuestionText(questionEn == null ? "" : questionEn, "", answerEn == null ? "" : answerEn);
        return new TypedQuestion(
                new QuestionText(question, "", answer), english, procedures, List.of(), List.of(), lifeEvents, sources);
    }
}
