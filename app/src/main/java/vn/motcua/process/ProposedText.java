package vn.motcua.process;

import java.util.List;

/**
 * A process as it would become a draft.
 *
 * @param meanings one for each step, in the same order
 */
public record ProposedText(DecisionCase words, List<StepMeaning> meanings) {

    /** @throws IllegalArgumentException when a step lacks its meaning */
    public ProposedText {
        meanings = List.copyOf(meanings);
        if (meanings.size() != words.steps().size()) {
            throw new IllegalArgumentException(
                    meanings.size() + " meanings of " + words.steps().size() + " steps");
        }
    }
}
