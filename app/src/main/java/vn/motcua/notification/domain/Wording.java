package vn.motcua.notification.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.notification.Variable;

/** A text with variables in braces, such as {@code {code}}. What is put in is text and nothing else. */
public record Wording(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /** Control characters other than a new line: a subject or a short message breaks on them. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    /** Empty when the text mentions something that is not known. */
    public Optional<String> filled(Map<Variable, String> known) {
        var cleaned = new EnumMap<Variable, String>(Variable.class);
        known.forEach((variable, value) ->
                cleaned.put(variable, CONTROL.matcher(value).replaceAll(" ").strip()));
        var result = new StringBuilder();
        var places = PLACE.matcher(text);
        while (places.find()) {
            var value = Variable.named(places.group(1)).map(cleaned::get).orElse("");
            if (value.isEmpty()) {
                return Optional.empty();
            }
            places.appendReplacement(result, Matcher.quoteReplacement(value));
        }
        return Optional.of(places.appendTail(result).toString());
    }

    /** What it mentions of the variables that exist. */
    public Set<Variable> mentioned() {
        var found = EnumSet.noneOf(Variable.class);
        PLACE.matcher(text)
                .results()
                .forEach(place -> Variable.named(place.group(1)).ifPresent(found::add));
        return found;
    }

    /** What it mentions that is no variable at all, in order. */
    public Set<String> unknown() {
        var found = new LinkedHashSet<String>();
        PLACE.matcher(text).results().map(place -> place.group(1)).forEach(name -> {
            if (Variable.named(name).isEmpty()) {
                found.add(name);
            }
        });
        return found;
    }

    /** Whether every brace belongs to a pair. */
    public boolean isBalanced() {
        return PLACE.matcher(text).replaceAll("").chars().noneMatch(each -> each == '{' || each == '}');
    }
}
