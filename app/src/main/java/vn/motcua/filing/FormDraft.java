package vn.motcua.filing;

import java.util.List;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.Facts;
import vn.motcua.eforms.FormVersion;

/**
 * The form of a draft and what was answered so far.
 *
 * @param finished whether nothing is wrong or missing
 * @param known what is known of whoever answers, for pages that turn out to be about them
 * @param left what was answered under an earlier version and fits no longer, in words
 */
public record FormDraft(FormVersion form, Answers answers, boolean finished, Facts known, List<String> left) {

    public FormDraft {
        left = List.copyOf(left);
    }
}
