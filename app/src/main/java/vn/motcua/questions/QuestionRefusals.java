package vn.motcua.questions;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Everything for which a question was refused, in the order of the form; at least one. */
public record QuestionRefusals(List<QuestionRefusal> all) implements Refusal {

    /** @throws IllegalArgumentException when there is none */
    public QuestionRefusals {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("refused for nothing");
        }
    }

    static QuestionRefusals of(QuestionRefusal only) {
        return new QuestionRefusals(List.of(only));
    }

    @Override
    public String key() {
        return all.getFirst().key();
    }

    @Override
    public List<Object> arguments() {
        return all.getFirst().arguments();
    }
}
