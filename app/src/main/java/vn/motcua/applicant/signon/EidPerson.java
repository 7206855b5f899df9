package vn.motcua.applicant.signon;

import java.util.Optional;
import vn.motcua.applicant.Applicant.Sex;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.shared.BirthDate;

/**
 * Whom a provider says that it signed on.
 *
 * @param subject by which the provider knows the account, always the same
 * @param number the 12-digit personal number, if the provider vouches for one
 * @param name of the person, or of the organisation where only that is known
 * @param organisation for which the account stands
 */
record EidPerson(
        String subject,
        Optional<String> number,
        String name,
        Optional<BirthDate> birthDate,
        Optional<Sex> sex,
        String phone,
        String email,
        String address,
        Optional<Organisation> organisation,
        IdentificationLevel level) {

    /** @param code tax or business code, vouched for */
    record Organisation(String code, String name) {}

    /** Says nobody's name in a log. */
    @Override
    public String toString() {
        return "EidPerson[…]";
    }
}
