package vn.motcua.signatures.making;

import eu.europa.esig.dss.alert.ExceptionOnStatusAlert;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import org.springframework.stereotype.Component;
import vn.motcua.signatures.checks.Verifiers;
import vn.motcua.signatures.domain.SignatureSettings;
import vn.motcua.signatures.domain.SignatureSettings.Level;
import vn.motcua.signatures.domain.SignatureSettings.WhenAway;
import vn.motcua.signatures.outside.Outside;

/** How strong the signatures of this installation are, and what they need from outside. */
@Component
public class Levels {

    private final Level level;
    private final WhenAway whenAway;
    private final Verifiers verifiers;

    Levels(SignatureSettings settings, Verifiers verifiers) {
        this.level = settings.effectiveLevel();
        this.whenAway = settings.whenAway();
        this.verifiers = verifiers;
    }

    /** Somebody outside says that the certificate was revoked. */
    public static class RevokedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    Level level() {
        return level;
    }

    /** Whether a weaker signature is better than none, while somebody outside does not answer. */
    boolean mayBeWeaker() {
        return whenAway == WhenAway.SIGN && level != Level.B;
    }

    /** What can still be had when that service is away. */
    static Level without(String service, Level wanted) {
        return service.equals(Outside.TIME_STAMPS) || wanted != Level.LT ? Level.B : Level.T;
    }

    CertificateVerifier verifier(Level level) {
        if (level != Level.LT) {
            return new CommonCertificateVerifier();
        }
        var verifier = verifiers.verifier();
        // A proof that lacks a part is no proof: better no signature than one that only looks complete.
        verifier.setAlertOnMissingRevocationData(new ExceptionOnStatusAlert());
        verifier.setAlertOnRevokedCertificate(status -> {
            if (!status.isEmpty()) {
                throw new RevokedException();
            }
        });
        return verifier;
    }
}
