package vn.motcua.signatures;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.UnitCode;

/**
 * A key that signs: a person's own, or the seal of an agency.
 *
 * @param holder whose key it is; null for a seal
 * @param agency whose seal it is; null for a person's key
 * @param subject the name in the certificate
 * @param validTo until when the certificate holds
 */
public record SigningKey(
        SigningKeyId id,
        Kind kind,
        Keeping keeping,
        @Nullable AccountId holder,
        @Nullable UnitCode agency,
        String subject,
        Instant validFrom,
        Instant validTo) {

    /** How long before its end a certificate is asked for anew, in days: authorities take weeks. */
    public static final int WARNING_DAYS = 45;

    /** What its signature says. */
    public enum Kind {
        PERSON,
        AGENCY_SEAL
    }

    /** Where the secret part lies, and with it how its holder agrees. */
    public enum Keeping {
        /** A PKCS#12 file in the installation's keeping; the holder gives its password. */
        FILE,
        /** A token or security module reached by PKCS#11; the holder gives its PIN. */
        TOKEN,
        /** At a remote signing service; the holder agrees on the phone. */
        REMOTE
    }

    /** Whole days until the certificate ends; negative after it. */
    public long daysLeft(Instant now) {
        return Duration.between(now, validTo).toDays();
    }

    /** Whether it is time to ask for another certificate; one that has ended is not expiring any more. */
    public boolean isExpiringAt(Instant now) {
        return !now.isAfter(validTo) && daysLeft(now) <= WARNING_DAYS;
    }
}
