package vn.motcua.eforms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions that are asked together.
 *
 * @param id unique in its form; part of the page's address
 * @param condition when the page is asked; null for always. It speaks of earlier pages only
 */
public record FormPage(
        String id, Text title, Text intro, @Nullable Condition condition, List<Question> questions) {

    public FormPage {
        questions = List.copyOf(questions);
    }
}
