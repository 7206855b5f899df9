package vn.motcua.eligibility;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question, and where each answer leads. */
public record Question(String key, Wording words, List<Option> options) implements Place {

    /**
     * An answer.
     *
     * @param key unique in its question
     * @param to the key of the question or end that it leads to
     */
    public record Option(String key, Wording words, String to) {}

    /** @throws IllegalArgumentException when there is nothing to choose, or an answer stands twice */
    public Question {
        options = List.copyOf(options);
        if (options.size() < 2 || options.stream().map(Option::key).distinct().count() < options.size()) {
            throw new IllegalArgumentException("a question has two answers or more, each once: " + key);
        }
    }

    /** @param answer anything that an address may hold */
    Optional<Option> option(@Nullable String answer) {
        return options.stream().filter(option -> option.key().equals(answer)).findFirst();
    }
}
