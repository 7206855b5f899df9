package vn.motcua.eforms.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import vn.motcua.eforms.Calculation;
import vn.motcua.eforms.Condition;
import vn.motcua.eforms.DefinitionFault;
import vn.motcua.eforms.FormContent;
import vn.motcua.eforms.FormPage;
import vn.motcua.eforms.Option;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;
import vn.motcua.eforms.sheet.Sheet;

/** Whether a form makes sense: names that are unique, conditions on what was asked before and that can hold. */
final class SenseCheck {

    /** A repetition of what repeats itself takes a browser and a server for ever. */
    private static final Pattern RUNAWAY = Pattern.compile("[+*}]\\)[+*{]");

    private final FormContent form;
    private final List<DefinitionFault> faults = new ArrayList<>();

    private SenseCheck(FormContent form) {
        this.form = form;
    }

    static List<DefinitionFault> of(FormContent form) {
        var check = new SenseCheck(form);
        check.pages();
        check.rules();
        check.sheet();
        return check.faults;
    }

    private void pages() {
        var pages = new HashSet<String>();
        var questions = new HashSet<String>();
        var asked = new HashSet<String>();
        for (var page : form.pages()) {
            if (!pages.add(page.id())) {
                note(page.id(), "twice", page.id());
            }
            condition(page, asked);
            for (var question : page.questions()) {
                if (!questions.add(question.id())) {
                    note(page.id(), "twice", question.id());
                }
                question(page.id() + " / " + question.id(), question, true);
                filling(page, question, asked);
                asked.add(question.id());
            }
            page.questions().forEach(question -> calculation(page, question, asked));
        }
    }

    private void condition(FormPage page, Set<String> asked) {
        if (page.condition() == null) {
            return;
        }
        var place = page.id() + " / when";
        Conditions.paths(page.condition()).forEach(path -> known(place, path, asked));
        if (!possible(page.condition(), new HashMap<>())) {
            note(page.id(), "unreachable", page.title().vi());
        }
    }

    private void filling(FormPage page, Question question, Set<String> asked) {
        if (question.filling().when() != null) {
            var place = page.id() + " / " + question.id() + " / autofillWhen";
            Conditions.paths(question.filling().when()).forEach(path -> known(place, path, asked));
        }
    }

    private void known(String place, String path, Set<String> asked) {
        if (form.at(path).isEmpty()) {
            note(place, "unknown", path);
        } else if (!asked.contains(path.split("\\.")[0])) {
            note(place, "later", path);
        }
    }

    /** Whether a condition can hold: each value is offered, and nothing chosen once is two things. */
    private boolean possible(Condition condition, Map<String, String> chosen) {
        return switch (condition) {
            case Condition.Eq(var path, var value) ->
                offered(path, value)
                        && Optional.ofNullable(single(path) ? chosen.put(path, value) : null)
                                .map(value::equals)
                                .orElse(true);
            case Condition.In(var path, var values) -> values.stream().anyMatch(value -> offered(path, value));
            case Condition.And(var all) -> all.stream().allMatch(each -> possible(each, chosen));
            case Condition.Or(var any) -> any.stream().anyMatch(each -> possible(each, new HashMap<>(chosen)));
            default -> true;
        };
    }

    private boolean single(String path) {
        return form.at(path)
                .filter(question -> question.type() != QuestionType.CHECKBOXES)
                .isPresent();
    }

    private boolean offered(String path, String value) {
        return form.at(path)
                .filter(question -> question.type().isChosen() && question.type() != QuestionType.PAPER)
                .map(question -> question.type() == QuestionType.YES_NO
                        ? Set.of("true", "false").contains(value)
                        : Lists.of(question).stream().map(Option::value).anyMatch(value::equals))
                .orElse(true);
    }

    private void question(String place, Question question, boolean top) {
        var limits = question.limits();
        switch (question.type()) {
            case RADIOS, CHECKBOXES, SELECT -> options(place, question);
            case TABLE -> {
                if (!top) {
                    note(place, "nested", question.id());
                }
                parts(place, question);
            }
            case ADDRESS, PERSON, ORGANISATION -> parts(place, question);
            case COMPUTED -> {
                if (question.calculation() == null || !top) {
                    note(place, "no-calculation", question.id());
                }
            }
            default -> {}
        }
        if (question.label().isEmpty() && !question.type().isGroup()) {
            note(place, "no-label", question.id());
        }
        if (limits.min() != null && limits.max() != null && limits.min().compareTo(limits.max()) > 0) {
            note(place, "limits", limits.min() + " > " + limits.max());
        }
        pattern(place, limits.pattern());
    }

    private void options(String place, Question question) {
        var values = new HashSet<String>();
        if (question.options().isEmpty()) {
            note(place, "no-options", question.id());
        }
        question.options().stream()
                .map(Option::value)
                .filter(value -> !values.add(value))
                .forEach(value -> note(place, "twice", value));
    }

    private void parts(String place, Question question) {
        var ids = new HashSet<String>();
        if (question.parts().isEmpty()) {
            note(place, "no-parts", question.id());
        }
        for (var part : question.parts()) {
            if (!ids.add(part.id())) {
                note(place, "twice", part.id());
            }
            question(place + " / " + part.id(), part, false);
        }
    }

    private void pattern(String place, @org.jspecify.annotations.Nullable String pattern) {
        if (pattern == null) {
            return;
        }
        try {
            Pattern.compile(pattern);
            if (RUNAWAY.matcher(pattern).find()) {
                note(place, "pattern", pattern);
            }
        } catch (PatternSyntaxException broken) {
            note(place, "pattern", pattern);
        }
    }

    private void calculation(FormPage page, Question question, Set<String> asked) {
        if (question.calculation() != null) {
            paths(question.calculation()).forEach(path -> known(page.id() + " / " + question.id(), path, asked));
        }
    }

    private static Stream<String> paths(Calculation calculation) {
        return switch (calculation) {
            case Calculation.Sum(var paths) -> paths.stream();
            case Calculation.Product(var paths) -> paths.stream();
            case Calculation.Join(var paths, var _) -> paths.stream();
            case Calculation.Difference(var from, var minus) -> Stream.of(from, minus);
            case Calculation.Count(var table) -> Stream.of(table);
        };
    }

    private void rules() {
        var all = new HashSet<String>();
        form.questions().map(Question::id).forEach(all::add);
        for (var rule : form.rules()) {
            Conditions.paths(rule.must()).forEach(path -> known("rules", path, all));
            known("rules", rule.at(), all);
        }
    }

    private void sheet() {
        Sheet.read(form.paper().sheet().lines())
                .faults(form)
                .forEach(fault -> note(String.valueOf(fault.line()), fault.reason(), fault.detail()));
    }

    private void note(String place, String reason, String detail) {
        faults.add(new DefinitionFault(place, reason, detail));
    }
}
