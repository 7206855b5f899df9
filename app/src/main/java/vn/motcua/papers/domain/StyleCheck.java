package vn.motcua.papers.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.papers.LayoutFault;
import vn.motcua.papers.LayoutFault.Reason;

/** Stylesheets bring nothing in from outside, hide nothing behind escapes, and are of no size that takes a million sheets. */
final class StyleCheck {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "url\\s*\\(|image\\s*\\(|src\\s*\\(|@import|@font-face|@namespace|@charset|expression|javascript:|-fs-|\\\\|<|(?<![#\\w.])\\d{5,}|\\{\\{|\\}\\}\\}|/\\*",
            Pattern.CASE_INSENSITIVE);

    private StyleCheck() {}

    static List<LayoutFault> sheet(String style) {
        return FORBIDDEN
                .matcher(style)
                .results()
                .map(found -> new LayoutFault(LayoutText.lineOf(style, found.start()), Reason.STYLE, found.group()))
                .toList();
    }

    static Optional<String> attribute(String style) {
        return Stream.of(style)
                .map(FORBIDDEN::matcher)
                .flatMap(found -> found.results())
                .map(found -> found.group())
                .findFirst();
    }
}
