package vn.motcua.papers.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.papers.PaperKey;

/** Layouts take in parts that several of them share, such as their heads: {@code {{>slips.head}}}. */
public final class SharedParts {

    private static final Pattern TAKEN_IN = Pattern.compile("\\{\\{>([a-z0-9.-]+)}}");

    private SharedParts() {}

    /** The parts that a layout names, each once, in their order. */
    public static List<String> namedIn(String layout) {
        return List.copyOf(TAKEN_IN.matcher(layout)
                .results()
                .map(found -> found.group(1))
                .collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll));
    }

    /**
     * The layout with its parts in it: their styles before its own, so that its own win. A part takes in no other.
     *
     * @param contents the layout of a part
     */
    public static String joined(String layout, Function<PaperKey, String> contents) {
        var own = LayoutText.of(layout);
        var names = namedIn(own.body());
        if (names.isEmpty()) {
            return layout;
        }
        var style = new StringBuilder();
        for (var name : names) {
            style.append(part(name, contents).style());
        }
        Function<MatchResult, String> body =
                found -> Matcher.quoteReplacement(part(found.group(1), contents).body());
        return "<style>" + style.append(own.style()) + "</style>"
                + TAKEN_IN.matcher(own.body()).replaceAll(body);
    }

    private static LayoutText part(String name, Function<PaperKey, String> contents) {
        return LayoutText.of(contents.apply(new PaperKey(name)));
    }
}
