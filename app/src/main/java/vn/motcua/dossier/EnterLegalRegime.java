package vn.motcua.dossier;

import java.time.LocalDate;
import vn.motcua.dossier.LegalRegime.SupplementResume;
import vn.motcua.shared.Period;

/**
 * A decree's rules, to hold from a day on.
 *
 * @param code of the decree, such as {@code 118/2025/NĐ-CP}
 * @param from first day on which receptions come under it
 * @param supplementRequestsAllowed 0 to {@link #MOST_TIMES}
 * @param extensionsAllowed 0 to {@link #MOST_TIMES}
 * @param apologyLeadDays 0 to {@link #MOST_LEAD_DAYS}
 */
public record EnterLegalRegime(
        String code,
        LocalDate from,
        int supplementRequestsAllowed,
        int extensionsAllowed,
        int apologyLeadDays,
        SupplementResume supplementResume) {

    public static final int LONGEST_CODE = 60;
    public static final int MOST_TIMES = 10;
    public static final int MOST_LEAD_DAYS = 30;

    public EnterLegalRegime {
        code = code.strip();
        requireUpTo(MOST_TIMES, supplementRequestsAllowed);
        requireUpTo(MOST_TIMES, extensionsAllowed);
        requireUpTo(MOST_LEAD_DAYS, apologyLeadDays);
    }

    public LegalRegime regime() {
        return new LegalRegime(
                code,
                Period.since(from),
                supplementRequestsAllowed,
                extensionsAllowed,
                apologyLeadDays,
                supplementResume);
    }

    private static void requireUpTo(int most, int number) {
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("not from 0 to " + most + ": " + number);
        }
    }
}
