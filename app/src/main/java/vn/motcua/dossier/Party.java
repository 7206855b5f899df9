package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.BirthDate;

/**
 * A person or organisation that a dossier has to do with.
 *
 * @param identifier the 12-digit personal number, an old 9-digit one, a passport or tax number; empty when none is known
 * @param phone empty when none is given
 * @param email empty when none is given
 * @param address as written by the party
 */
public record Party(
        Kind kind,
        String name,
        String identifier,
        @Nullable BirthDate birthDate,
        @Nullable Sex sex,
        String phone,
        String email,
        String address) {

    /** What the national exchange calls the kind of applicant. */
    public enum Kind {
        CITIZEN,
        ENTERPRISE,
        STATE_AGENCY,
        ORGANISATION
    }

    /** As registered. */
    public enum Sex {
        MALE,
        FEMALE
    }

    /** The same, reached otherwise. */
    public Party reachedAt(String otherPhone, String otherEmail, String otherAddress) {
        return new Party(kind, name, identifier, birthDate, sex, otherPhone, otherEmail, otherAddress);
    }

    /** A citizen of whom only name and personal number are known. */
    public static Party citizen(String name, String identifier) {
        return new Party(Kind.CITIZEN, name, identifier, null, null, "", "", "");
    }
}
