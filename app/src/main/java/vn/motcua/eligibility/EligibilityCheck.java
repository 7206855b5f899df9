package vn.motcua.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ProcedureCode;

/**
 * The questions that tell whether a procedure is the right one, as a tree; the first one begins it.
 *
 * @param source where the law says so
 */
public record EligibilityCheck(ProcedureCode procedure, String source, List<Question> questions, List<End> ends) {

    private static final int LONGEST_WAY = 4;

    /**
     * @throws IllegalArgumentException when a key stands twice, an answer leads nowhere or in a circle, a question or end
     *     is never reached, or a way has more than four questions
     */
    public EligibilityCheck {
        questions = List.copyOf(questions);
        ends = List.copyOf(ends);
        requireSound(procedure, questions, ends);
    }

    /** @param answers by the key of a question; null or anything else where it was not answered */
    public Way walk(Function<String, @Nullable String> answers) {
        var places = places(questions, ends);
        var steps = new ArrayList<Way.Step>();
        Place place = questions.getFirst();
        while (place instanceof Question question) {
            var chosen = question.option(answers.apply(question.key()));
            if (chosen.isEmpty()) {
                return new Way(steps, question);
            }
            steps.add(new Way.Step(question, chosen.get()));
            place = Objects.requireNonNull(places.get(chosen.get().to()));
        }
        return new Way(steps, place);
    }

    private static Map<String, Place> places(List<Question> questions, List<End> ends) {
        var places = new HashMap<String, Place>();
        questions.forEach(question -> places.put(question.key(), question));
        ends.forEach(end -> places.put(end.key(), end));
        return places;
    }

    private static void requireSound(ProcedureCode procedure, List<Question> questions, List<End> ends) {
        var places = places(questions, ends);
        if (questions.isEmpty() || places.size() < questions.size() + ends.size()) {
            throw fault(procedure, "has no question, or a key twice");
        }
        var reached = new HashSet<String>();
        follow(procedure, places, questions.getFirst(), 0, reached);
        var missed = new HashSet<>(places.keySet());
        missed.removeAll(reached);
        if (!missed.isEmpty()) {
            throw fault(procedure, "never comes to " + missed);
        }
    }

    private static void follow(
            ProcedureCode procedure, Map<String, Place> places, Place place, int asked, Set<String> reached) {
        reached.add(place.key());
        if (!(place instanceof Question question)) {
            return;
        }
        if (asked == LONGEST_WAY) {
            throw fault(procedure, "asks too many questions, or goes in a circle, at " + place.key());
        }
        for (var option : question.options()) {
            var next = places.get(option.to());
            if (next == null) {
                throw fault(procedure, "leads nowhere from " + place.key() + " by " + option.key());
            }
            follow(procedure, places, next, asked + 1, reached);
        }
    }

    private static IllegalArgumentException fault(ProcedureCode procedure, String what) {
        return new IllegalArgumentException("the check of " + procedure + " " + what);
    }
}
