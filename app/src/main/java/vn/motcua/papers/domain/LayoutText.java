package vn.motcua.papers.domain;

import java.util.regex.Pattern;

/**
 * The two parts of a layout: a stylesheet, which may be missing, and what stands on the paper.
 *
 * @param bodyLine the line of the layout in which the body begins, from 1
 */
public record LayoutText(String style, String body, int bodyLine) {

    private static final Pattern STYLE = Pattern.compile("^\\s*<style>(.*?)</style>", Pattern.DOTALL);

    public static LayoutText of(String content) {
        var found = STYLE.matcher(content);
        return found.find()
                ? new LayoutText(found.group(1), content.substring(found.end()), lineOf(content, found.end()))
                : new LayoutText("", content, 1);
    }

    /** In which line a place of a text is, from 1. */
    static int lineOf(String text, int place) {
        return 1
                + (int) text.substring(0, place)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }
}
