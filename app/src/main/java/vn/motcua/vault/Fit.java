package vn.motcua.vault;

import java.util.Optional;

/**
 * Why a document would do for a need, whether or not it still holds.
 *
 * @param likeness of the names, 0 to 1
 */
public record Fit(Kind kind, double likeness) {

    /** The surest first. */
    public enum Kind {
        SAME_TYPE,
        RESULT_OF_PROCEDURE,
        LIKE_NAME
    }

    /** Empty when it would not do; a document of another known type never does, whatever its name. */
    public static Optional<Fit> of(Need need, VaultDocument document) {
        var name = PaperName.of(need.name());
        var likeness = name.likeness(PaperName.of(document.name()));
        if (need.types().contains(document.type())) {
            return Optional.of(new Fit(Kind.SAME_TYPE, likeness));
        }
        if (!document.type().isEmpty() && !need.types().isEmpty()) {
            return Optional.empty();
        }
        if (need.procedure() != null && need.procedure().equals(document.procedure())) {
            return Optional.of(new Fit(Kind.RESULT_OF_PROCEDURE, likeness));
        }
        return likeness >= PaperName.ALIKE && !name.isForOneOccasion()
                ? Optional.of(new Fit(Kind.LIKE_NAME, likeness))
                : Optional.empty();
    }
}
