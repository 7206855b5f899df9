package vn.motcua.eligibility;

import java.util.List;

/**
 * How far somebody has come in a check.
 *
 * @param steps the questions answered, in order
 * @param place the next question, or the end
 */
public record Way(List<Step> steps, Place place) {

    /** A question and what was answered. */
    public record Step(Question question, Question.Option option) {}

    public Way {
        steps = List.copyOf(steps);
    }
}
