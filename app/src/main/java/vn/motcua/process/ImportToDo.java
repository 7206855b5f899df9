package vn.motcua.process;

import java.util.List;

/**
 * Something in a decision that no rule understands, left to an officer; nothing is guessed.
 *
 * @param number of the case, such as {@code 19.1}
 * @param step key of the step, such as {@code p1-s2}; empty when the case as a whole is meant
 * @param key of the sentence in the message bundles
 * @param arguments the words of the decision
 */
public record ImportToDo(String number, String step, String key, List<Object> arguments) {

    public ImportToDo {
        arguments = List.copyOf(arguments);
    }

    /** Whether it is about who or what the step is, rather than about units that the draft names later. */
    public boolean isAboutTheStepItself() {
        return !key.endsWith(".other-unit") && !key.endsWith(".coordination");
    }
}
