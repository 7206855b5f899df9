package vn.motcua.digitisation.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a stack that was scanned in one go apart at its separator pages. */
public final class Separation {

    private Separation() {}

    /**
     * A page of the stack, as it was looked at.
     *
     * @param separator what it separates; null for a page of a paper
     */
    public record StackPage(@Nullable SeparatorCode separator, boolean blank) {}

    /**
     * The pages of one paper.
     *
     * @param of which paper; null for what lay before the first separator
     * @param pages from 0, blank ones left out; never empty
     */
    public record Part(@Nullable SeparatorCode of, List<Integer> pages) {

        public Part {
            pages = List.copyOf(pages);
        }
    }

    /** The papers in the order of the stack; the pages behind two separators of the same paper belong together. */
    public static List<Part> of(List<StackPage> stack) {
        var parts = new ArrayList<Part>();
        SeparatorCode current = null;
        var pages = new ArrayList<Integer>();
        for (int place = 0; place < stack.size(); place++) {
            var page = stack.get(place);
            if (page.separator() != null) {
                close(parts, current, pages);
                current = page.separator();
            } else if (!page.blank()) {
                pages.add(place);
            }
        }
        close(parts, current, pages);
        return parts;
    }

    private static void close(List<Part> parts, @Nullable SeparatorCode of, List<Integer> pages) {
        if (pages.isEmpty()) {
            return;
        }
        for (int place = 0; place < parts.size(); place++) {
            var part = parts.get(place);
            if (of != null && of.equals(part.of())) {
                var together = new ArrayList<>(part.pages());
                together.addAll(pages);
                parts.set(place, new Part(of, together));
                pages.clear();
                return;
            }
        }
        parts.add(new Part(of, pages));
        pages.clear();
    }
}
