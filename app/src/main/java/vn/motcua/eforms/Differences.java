package vn.motcua.eforms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What one version of a form asks otherwise than another. */
public final class Differences {

    /**
     * @param place the page or question by its ids
     * @param before as it was; empty for what is new
     * @param after as it is; empty for what is gone
     */
    public record Difference(String place, String before, String after) {}

    private Differences() {}

    /** In the order of the newer form; what is gone comes last. */
    public static List<Difference> between(FormContent older, FormContent newer) {
        var before = said(older);
        var after = said(newer);
        var differences = new ArrayList<Difference>();
        after.forEach((place, words) -> {
            var was = before.getOrDefault(place, "");
            if (!Objects.equals(was, words)) {
                differences.add(new Difference(place, was, words));
            }
        });
        before.forEach((place, words) -> {
            if (!after.containsKey(place)) {
                differences.add(new Difference(place, words, ""));
            }
        });
        return List.copyOf(differences);
    }

    private static Map<String, String> said(FormContent form) {
        var said = new LinkedHashMap<String, String>();
        said.put("–", form.title().vi() + " · " + form.paper());
        for (var page : form.pages()) {
            said.put(
                    page.id(),
                    page.title().vi() + " " + page.intro().vi()
                            + (page.condition() == null ? "" : " · " + page.condition()));
            page.questions().forEach(question -> add(page.id() + " / " + question.id(), question, said));
        }
        form.rules()
                .forEach(rule -> said.put(
                        "rule / " + rule.at() + " / " + rule.message().vi(),
                        rule.must().toString()));
        return said;
    }

    private static void add(String place, Question question, Map<String, String> said) {
        var options =
                question.options().stream().map(option -> option.label().vi()).collect(Collectors.joining("; "));
        said.put(
                place,
                "%s · %s%s%s%s%s"
                        .formatted(
                                question.label().vi(),
                                question.type().word(),
                                question.required() ? " · *" : "",
                                question.hint().isEmpty()
                                        ? ""
                                        : " · " + question.hint().vi(),
                                options.isEmpty() ? "" : " · " + options,
                                question.limits().maxLength() == 200
                                        ? ""
                                        : " · ≤ " + question.limits().maxLength()));
        question.parts().forEach(part -> add(place + " / " + part.id(), part, said));
    }
}
