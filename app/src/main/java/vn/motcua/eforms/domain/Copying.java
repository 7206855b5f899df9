package vn.motcua.eforms.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.Communes;
import vn.motcua.eforms.Facts;
import vn.motcua.eforms.FormContent;
import vn.motcua.eforms.Origin;
import vn.motcua.eforms.Question;

/**
 * Answers what the same form was told elsewhere, while it says that both mean the same: of a mother who registers the birth
 * herself. What was copied follows its source, and goes when the two are no longer the same; what was typed stays. All that
 * was not typed into such a question was copied.
 */
public final class Copying {

    private final Prefilling prefilling;

    public Copying(Communes communes) {
        this.prefilling = new Prefilling(communes);
    }

    /**
     * The answers with all that can be copied.
     *
     * @param before the answers before they were changed: what was emptied since is not filled again
     * @param known what else is known, where the form was told nothing
     */
    public Answers copied(FormContent form, Answers before, Answers now, Facts known, LocalDate today) {
        var questions = form.questions()
                .filter(question -> question.filling().when() != null)
                .toList();
        if (questions.isEmpty()) {
            return now;
        }
        var valuesBefore = Effective.of(form, before, today).values();
        var values = Effective.of(form, now, today).values();
        var facts = AnsweredFacts.of(form, now, today, Origin.SAME_FORM).and(known);
        var answers = now;
        for (var question : questions) {
            boolean isMeant = isMeant(question, values, today);
            boolean isNew = isMeant && !isMeant(question, valuesBefore, today);
            answers = copied(question, answers, isMeant ? facts : Facts.none(), isNew);
        }
        return answers;
    }

    private static boolean isMeant(Question question, JsonNode values, LocalDate today) {
        return question.filling().isMeant(condition -> Conditions.holds(condition, values, today));
    }

    /** @param isNew whether what is empty is filled too, and not only what was copied before */
    private Answers copied(Question question, Answers answers, Facts facts, boolean isNew) {
        var tree = answers.tree();
        var origins = new TreeMap<String, Origin>();
        var copiedBefore = new HashSet<String>();
        for (var place :
                Located.root(question).leaves(answers.value(question.id())).toList()) {
            var origin = answers.origin(place.path()).orElse(Origin.TYPED);
            if (origin == Origin.TYPED) {
                origins.put(place.path(), origin);
            } else {
                copiedBefore.add(place.path());
                Values.remove(tree, place.path());
            }
        }
        var known = prefilling.known(question, facts);
        var source = tree.objectNode();
        source.set(question.id(), known.value());
        known.origins().forEach((path, origin) -> {
            boolean isWanted = isNew || copiedBefore.contains(path);
            if (isWanted && Values.exact(tree, path).isMissingNode()) {
                Values.put(tree, path, Values.exact(source, path));
                origins.put(path, origin == Origin.TYPED ? Origin.SAME_FORM : origin);
            }
        });
        return answers.with(question.id(), tree.path(question.id()), origins);
    }
}
