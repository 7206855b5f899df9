package vn.motcua.eforms;

import java.util.List;

/**
 * Answers brought to another version of their form.
 *
 * @param answers what fits the new version
 * @param left what found no place, so that it can be shown to the person once
 */
public record CarriedOver(Answers answers, List<Left> left) {

    /** An answer that no longer fits: the question as it was, and what was said. */
    public record Left(Text question, String said) {}

    public CarriedOver {
        left = List.copyOf(left);
    }
}
