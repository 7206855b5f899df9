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

    /**
     * The personal number or tax code of whom they act for, as it is written into what they file; empty when none is
     * known. For another person it may be a mere claim: nothing that is held about that person is shown because of it.
     */
    public Optional<String> ownerIdentifier() {
        return acting.map(Representation::identifier)
                .filter(text -> !text.isEmpty())
                .or(() -> acting.isPresent() ? Optional.empty() : applicant.identifier());
    }

    /**
     * The personal number or tax code whose dossiers and documents may be shown: the own one, or that of an organisation
     * which the e-ID provider vouches for; empty for whoever was only named by the applicant, and below level 2.
     */
    public Optional<String> provenIdentifier() {
        boolean proven = acting.map(Representation::vouched).orElse(true);
        return proven && level.satisfies(IdentificationLevel.LEVEL_2) ? ownerIdentifier() : Optional.empty();
    }
}
