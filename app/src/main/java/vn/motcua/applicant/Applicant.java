package vn.motcua.applicant;

import java.util.Optional;
import vn.motcua.shared.ApplicantId;
import vn.motcua.shared.BirthDate;

/**
 * A citizen or organisation with an account at the portal.
 *
 * @param name as the e-ID says
 * @param identifier the 12-digit personal number or the tax code that a provider vouches for; empty when none does
 * @param phone for messages; empty when none is known
 * @param email for messages; empty when none is known
 * @param address as the e-ID or the applicant says; may be empty
 */
public record Applicant(
        ApplicantId id,
        Kind kind,
        String name,
        Optional<String> identifier,
        Optional<BirthDate> birthDate,
        Optional<Sex> sex,
        String phone,
        String email,
        String address) {

    /** What stands behind an account. */
    public enum Kind {
        CITIZEN,
        ORGANISATION
    }

    /** As registered. */
    public enum Sex {
        MALE,
        FEMALE
    }

    @Override
    public String toString() {
        return "Applicant[" + id + "]";
    }
}
