package vn.motcua.eforms.domain;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.eforms.Fault;
import vn.motcua.eforms.FormPage;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;

/** What is wrong with answers: by the schema of their form, by the day, and by the rules between them. */
public final class Checking {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final int KEPT = 500;

    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** The faults of the pages that are asked, in their order, one for each answer. */
    public List<Fault> faults(FormVersion form, Effective effective, LocalDate today) {
        var found = new LinkedHashMap<String, Fault>();
        var pages = new LinkedHashMap<String, FormPage>();
        var questions = new LinkedHashMap<String, Question>();
        for (var page : effective.pages()) {
            page.questions().forEach(question -> {
                pages.put(question.id(), page);
                questions.put(question.id(), question);
            });
        }
        var words = new FaultWords(pages);
        missing(questions.values(), effective, words, found);
        for (var error : schema(form.schema())
                .validate(
                        effective.values(),
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))) {
            locate(error, questions).ifPresent(place -> words.note(error, place, found));
        }
        future(questions.values(), effective, today, words, found);
        rules(form, effective, today, pages, found);
        return inOrder(found.values(), List.copyOf(questions.keySet()));
    }

    private Schema schema(String text) {
        if (schemas.size() > KEPT) {
            schemas.clear();
        }
        return schemas.computeIfAbsent(text, SCHEMAS::getSchema);
    }

    private static void missing(
            Collection<Question> questions, Effective effective, FaultWords words, Map<String, Fault> found) {
        questions.stream()
                .filter(question -> question.required()
                        && question.type() != QuestionType.COMPUTED
                        && !effective.values().has(question.id()))
                .flatMap(question -> Located.root(question).neededLeaves())
                .forEach(place -> words.missing(place, found));
    }

    /** The question that an error of the schema speaks of; empty for what {@link #missing} has told. */
    private static Optional<Located> locate(Error error, Map<String, Question> questions) {
        var location = error.getInstanceLocation();
        var steps = new ArrayList<String>();
        for (int i = 0; i < location.getNameCount(); i++) {
            steps.add(String.valueOf(location.getElement(i)));
        }
        if (error.getKeyword().equals("required") && !steps.isEmpty()) {
            steps.add(error.getProperty());
        }
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(questions.get(steps.getFirst())).flatMap(root -> walk(Located.root(root), steps));
    }

    private static Optional<Located> walk(Located root, List<String> steps) {
        var place = root;
        for (int i = 1; i < steps.size(); i++) {
            var table = place.question().type() == QuestionType.TABLE;
            if (table && i + 1 >= steps.size()) {
                return Optional.of(place);
            }
            var next = place.step(steps.get(i), table ? steps.get(i + 1) : "");
            if (next.isEmpty()) {
                return Optional.of(place);
            }
            place = next.get();
            i += table ? 1 : 0;
        }
        return Optional.of(place);
    }

    private static void future(
            Collection<Question> questions,
            Effective effective,
            LocalDate today,
            FaultWords words,
            Map<String, Fault> found) {
        for (var question : questions) {
            Located.root(question)
                    .leaves(effective.values().path(question.id()))
                    .filter(place -> place.question().limits().past())
                    .filter(place -> Values.day(Values.exact(effective.values(), place.path()))
                            .filter(day -> day.isAfter(today))
                            .isPresent())
                    .forEach(place -> words.note(place, "eforms.wrong.future", found));
        }
    }

    private static void rules(
            FormVersion form,
            Effective effective,
            LocalDate today,
            Map<String, FormPage> pages,
            Map<String, Fault> found) {
        for (var rule : form.content().rules()) {
            var page = pages.get(rule.at().split("\\.")[0]);
            if (page != null && !Conditions.holds(rule.must(), effective.values(), today)) {
                found.putIfAbsent(rule.at(), new Fault(rule.at(), page.id(), "eforms.said", List.of(rule.message())));
            }
        }
    }

    private static List<Fault> inOrder(Collection<Fault> faults, List<String> questions) {
        return faults.stream()
                .sorted(java.util.Comparator.comparingInt(
                        fault -> questions.indexOf(fault.path().split("\\.")[0])))
                .toList();
    }
}
