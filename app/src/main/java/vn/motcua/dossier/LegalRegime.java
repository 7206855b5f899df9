package vn.motcua.dossier;

import vn.motcua.shared.Period;

/**
 * The rules of a decree on the one-stop mechanism that bear on the life of a dossier: data with validity, since they
 * differ from decree to decree. A dossier lives under the regime of its reception day.
 *
 * @param code such as {@code 118/2025/NĐ-CP}
 * @param supplementRequestsAllowed how often a supplement may be requested
 * @param extensionsAllowed how often an apology may move the appointment
 * @param apologyLeadDays days before the appointment by which an apology is due
 * @param supplementResume what the limit does when the supplement has come in
 */
public record LegalRegime(
        String code,
        Period validity,
        int supplementRequestsAllowed,
        int extensionsAllowed,
        int apologyLeadDays,
        SupplementResume supplementResume) {

    /** How the limit counts on after a supplement. */
    public enum SupplementResume {
        /** With the working minutes that were left. */
        RESUME,
        /** With the whole limit, from the day of the complete dossier. */
        RESTART
    }
}
