package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;

/**
 * The three parties of a dossier, kept apart because they often differ.
 *
 * @param owner whom the result concerns and belongs to (chủ hồ sơ)
 * @param submitter who files, when it is not the owner (người nộp, người được ủy quyền)
 * @param subject whose facts it is about, when it is neither, such as the child of a birth registration
 */
public record Parties(
        Party owner, @Nullable Party submitter, @Nullable Party subject) {

    public static Parties of(Party owner) {
        return new Parties(owner, null, null);
    }
}
