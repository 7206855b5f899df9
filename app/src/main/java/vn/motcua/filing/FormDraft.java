package vn.motcua.filing;

import java.util.List;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.FormVersion;

/**
 * The form of a draft and what was answered so far.
 *
 * @param finished whether nothing is wrong or missing
 * @param left what was answered under an earlier version and fits no longer, in words
 */
public record FormDraft(FormVersion form, Answers answers, boolean finished, List<String> left) {

    public FormDraft {
        left = List.copyOf(left);
    }
}
