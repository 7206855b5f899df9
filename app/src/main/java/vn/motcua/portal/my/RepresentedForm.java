package vn.motcua.portal.my;

import org.jspecify.annotations.Nullable;
import vn.motcua.web.DateField;

/**
 * Somebody for whom the applicant acts, as typed.
 *
 * @param born of a child
 * @param lastDay of an authorisation
 */
public record RepresentedForm(String name, String identifier, DateField born, String proof, DateField lastDay) {

    /** Nothing typed yet. */
    static final RepresentedForm EMPTY = new RepresentedForm("", "", null, "", null);

    public RepresentedForm(
            @Nullable String name,
            @Nullable String identifier,
            @Nullable DateField born,
            @Nullable String proof,
            @Nullable DateField lastDay) {
        this.name = name == null ? "" : name;
        this.identifier = identifier == null ? "" : identifier;
        this.born = born == null ? DateField.EMPTY : born;
        this.proof = proof == null ? "" : proof;
        this.lastDay = lastDay == null ? DateField.EMPTY : lastDay;
    }
}
