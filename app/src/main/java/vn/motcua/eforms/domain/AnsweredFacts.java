package vn.motcua.eforms.domain;

import java.time.LocalDate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.Facts;
import vn.motcua.eforms.FormContent;
import vn.motcua.eforms.Origin;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;

/** What the answers of a form say that other questions may want to know. */
public final class AnsweredFacts {

    private AnsweredFacts() {}

    /**
     * The facts of the answers that count. What was copied within the form is said where it was copied from.
     *
     * @param origin how whoever asks for them next is told where they came from
     */
    public static Facts of(FormContent form, Answers answers, LocalDate today, Origin origin) {
        var values = Effective.of(form, answers, today).values();
        var facts = Facts.none();
        form.questions()
                .filter(question -> question.filling().isMeant(condition -> Conditions.holds(condition, values, today)))
                .forEach(question -> said(Located.root(question), values)
                        .filter(place -> !isCopied(question, place, values, answers))
                        .forEach(place -> facts.with(
                                place.question().autofill(), text(place.question(), place, values), origin)));
        return facts;
    }

    /** See {@link Copying}. */
    private static boolean isCopied(Question question, Located place, JsonNode values, Answers answers) {
        return question.filling().when() != null
                && place.leaves(Values.exact(values, place.path()))
                        .anyMatch(leaf -> answers.origin(leaf.path()).orElse(Origin.TYPED) != Origin.TYPED);
    }

    /** Each answer that is a fact: addresses as a whole before their parts. */
    private static Stream<Located> said(Located place, JsonNode values) {
        var leaves = place.leaves(Values.exact(values, place.path()));
        return Stream.concat(addresses(place), leaves)
                .filter(each -> !each.question().autofill().isEmpty());
    }

    private static Stream<Located> addresses(Located place) {
        if (place.question().type() == QuestionType.ADDRESS) {
            return Stream.of(place);
        }
        return place.question().type().isGroup()
                ? place.question().parts().stream().map(place::part).flatMap(AnsweredFacts::addresses)
                : Stream.of();
    }

    private static String text(Question question, Located place, JsonNode values) {
        var value = Values.exact(values, place.path());
        return question.type() == QuestionType.ADDRESS
                ? AnswerText.of(question, value, "vi")
                : AnswerText.typed(question, value);
    }
}
