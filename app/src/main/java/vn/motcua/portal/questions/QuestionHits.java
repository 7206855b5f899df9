package vn.motcua.portal.questions;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.LifeEvent;
import vn.motcua.questions.Question;
import vn.motcua.questions.QuestionQuery;
import vn.motcua.questions.Questions;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.web.Language;

/** A few questions for pages that are about something else. */
@Component
public class QuestionHits {

    private static final int A_FEW = 3;

    private final Questions questions;

    QuestionHits(Questions questions) {
        this.questions = questions;
    }

    /** What fits the whole of a text that somebody searches procedures for; nothing where they search for nothing. */
    public List<Hit> among(String text, Language language) {
        if (text.isBlank()) {
            return List.of();
        }
        var found = questions.find(QuestionQuery.of(text));
        return found.wholly() ? few(found.all(), language) : List.of();
    }

    /** What helped most of all that is asked about a procedure. */
    public List<Hit> about(ProcedureCode procedure, Language language) {
        return few(questions.of(procedure), language);
    }

    /** What helped most of all that is asked when something happens in life. */
    public List<Hit> when(LifeEvent event, Language language) {
        return few(questions.ofLifeEvent(event.key()), language);
    }

    private static List<Hit> few(List<Question> all, Language language) {
        return all.stream()
                .limit(A_FEW)
                .map(each -> Hit.of(each, language.locale()))
                .toList();
    }
}
