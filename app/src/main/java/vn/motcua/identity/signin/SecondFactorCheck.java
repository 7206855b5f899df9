package vn.motcua.identity.signin;

import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.domain.RecoveryCodes;
import vn.motcua.identity.domain.Totp;
import vn.motcua.identity.log.SecurityEvents;
import vn.motcua.identity.sessions.Secrets;

/** Whether a code of the second factor, or a recovery code in its place, is right; a right one is used up. */
@Component
class SecondFactorCheck {

    private static final Pattern TOTP_CODE = Pattern.compile("[0-9]{6}");

    private final Credentials credentials;
    private final SecretBox box;
    private final SecurityEvents log;
    private final Clock clock;

    SecondFactorCheck(Credentials credentials, SecretBox box, SecurityEvents log, Clock clock) {
        this.credentials = credentials;
        this.box = box;
        this.log = log;
        this.clock = clock;
    }

    boolean isRight(Credentials.Kept person, String typed) {
        var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return TOTP_CODE.matcher(code).matches() ? isCodeOfNow(person, code) : isRecoveryCode(person, code);
    }

    private boolean isCodeOfNow(Credentials.Kept person, String code) {
        var closed = person.secondFactor();
        if (closed == null) {
            return false;
        }
        var secret = box.open(closed, person.account());
        var step = Totp.COMMON.match(secret, code, clock.instant(), person.lastStep());
        return step.isPresent() && credentials.useStep(person.account(), step.getAsLong());
    }

    private boolean isRecoveryCode(Credentials.Kept person, String code) {
        boolean used = code.length() == RecoveryCodes.LENGTH
                && credentials.useRecoveryCode(person.account(), Secrets.hash(code), clock.instant());
        if (used) {
            log.append(SecurityEventKind.RECOVERY_CODE_USED, person.account(), person.displayName());
        }
        return used;
    }
}
