package vn.motcua.identity.signin;

import static vn.motcua.shared.Outcome.done;
import static vn.motcua.shared.Outcome.refused;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.OpenSession;
import vn.motcua.identity.OwnSecondFactor;
import vn.motcua.identity.SecondFactorOffer;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.SessionToken;
import vn.motcua.identity.SignInRefusal;
import vn.motcua.identity.SignInStep;
import vn.motcua.identity.domain.RecoveryCodes;
import vn.motcua.identity.domain.Totp;
import vn.motcua.identity.log.SecurityEvents;
import vn.motcua.identity.sessions.Secrets;
import vn.motcua.identity.sessions.Sessions;
import vn.motcua.shared.Outcome;

@Service
@Transactional
class SecondFactorEnrolment implements OwnSecondFactor {

    private static final int SECRET_BYTES = 20;

    private final Sessions sessions;
    private final Credentials credentials;
    private final SecretBox box;
    private final SecurityEvents log;
    private final Clock clock;

    SecondFactorEnrolment(Sessions sessions, Credentials credentials, SecretBox box, SecurityEvents log, Clock clock) {
        this.sessions = sessions;
        this.credentials = credentials;
        this.box = box;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Outcome<SecondFactorOffer, SignInRefusal> offer(SessionToken token) {
        return session(token)
                .map(session -> Outcome.<SecondFactorOffer, SignInRefusal>done(
                        Offers.of(session.username(), secret(token, session))))
                .orElseGet(() -> refused(new SignInRefusal.SessionOver()));
    }

    private byte[] secret(SessionToken token, OpenSession session) {
        return credentials
                .offered(token)
                .map(closed -> box.open(closed, session.account()))
                .orElseGet(() -> {
                    var secret = Secrets.random(SECRET_BYTES);
                    credentials.offer(token, box.close(secret, session.account()));
                    return secret;
                });
    }

    @Override
    public Outcome<List<String>, SignInRefusal> confirm(SessionToken token, String code) {
        var session = session(token);
        var offered = credentials.offered(token);
        if (session.isEmpty() || offered.isEmpty()) {
            return refused(new SignInRefusal.SessionOver());
        }
        var account = session.get().account();
        var typed = code.replaceAll("\\s", "");
        var step = Totp.COMMON.match(box.open(offered.get(), account), typed, clock.instant(), 0);
        if (step.isEmpty()) {
            return refused(new SignInRefusal.WrongCode());
        }
        var codes = Stream.generate(() -> RecoveryCodes.next(Secrets::random))
                .limit(RecoveryCodes.NUMBER)
                .toList();
        credentials.enrol(
                account,
                offered.get(),
                step.getAsLong(),
                codes.stream().map(Secrets::hash).toList());
        sessions.passSecondFactor(token);
        log.append(
                SecurityEventKind.SECOND_FACTOR_ENROLLED, account, session.get().displayName());
        return done(codes.stream().map(RecoveryCodes::grouped).toList());
    }

    private Optional<OpenSession> session(SessionToken token) {
        return sessions.find(token)
                .filter(open -> open.owes().isSignedIn() || open.owes() == SignInStep.ENROL_SECOND_FACTOR);
    }
}
