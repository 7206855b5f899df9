package vn.motcua.dossier;

import java.time.Instant;

/**
 * Something that an administrator did to the register of regimes.
 *
 * @param by the name of the person
 * @param regime as it was entered or taken back
 */
public record LegalRegimeAct(Instant at, String by, Kind kind, LegalRegime regime) {

    /** What was done. */
    public enum Kind {
        ENTERED,
        WITHDRAWN
    }
}
