package vn.motcua.applicant;

import java.util.Optional;
import vn.motcua.shared.Actor;

/**
 * Who is signed on, how surely, and for whom they act now.
 *
 * @param acting empty when they act for themselves
 */
public record SignedOnApplicant(Applicant applicant, IdentificationLevel level, Optional<Representation> acting) {

    /** The person who acts, never the one acted for. */
    public Actor.Applicant actor() {
        return new Actor.Applicant(
                applicant.identifier().orElseGet(() -> applicant.id().toString()), applicant.name());
    }

    /** The personal number or tax code whose dossiers and documents are shown now; empty when none is known. */
    public Optional<String> ownerIdentifier() {
        return acting.map(Representation::identifier)
                .filter(text -> !text.isEmpty())
                .or(() -> acting.isPresent() ? Optional.empty() : applicant.identifier());
    }
}
