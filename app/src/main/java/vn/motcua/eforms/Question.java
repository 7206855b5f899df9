package vn.motcua.eforms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param id unique in its form; letters and digits; a part's is unique among its neighbours
 * @param required whether it has to be answered when its page is asked; of a part, when anything of its group is
 * @param options what can be chosen; empty unless the type lets choose among options of the form
 * @param parts the questions of a group, or the columns of a table
 * @param calculation how it is reckoned; null unless it is
 */
public record Question(
        String id,
        QuestionType type,
        Wording wording,
        boolean required,
        Limits limits,
        Filling filling,
        List<Option> options,
        List<Question> parts,
        @Nullable Calculation calculation) {

    public Question {
        options = List.copyOf(options);
        parts = List.copyOf(parts);
    }

    public Text label() {
        return wording.label();
    }

    public Text hint() {
        return wording.hint();
    }

    /** The fact that may fill it in; empty when there is none. */
    public String autofill() {
        return filling.source();
    }

    public boolean sensitive() {
        return filling.sensitive();
    }

    public Optional<Question> part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** The question itself, and all parts below it. */
    public Stream<Question> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Question::all));
    }
}
