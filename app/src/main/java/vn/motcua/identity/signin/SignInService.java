package vn.motcua.identity.signin;

import static vn.motcua.shared.Outcome.refused;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.identity.OpenSession;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.SessionToken;
import vn.motcua.identity.SignIn;
import vn.motcua.identity.SignInRefusal;
import vn.motcua.identity.SignInStep;
import vn.motcua.identity.domain.Username;
import vn.motcua.identity.signin.Credentials.Kept;
import vn.motcua.identity.signin.Guard.Attempt;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PostId;

@Service
class SignInService implements SignIn {

    private final Guard guard;
    private final Credentials credentials;
    private final PasswordHashing hashing;
    private final SecondFactorCheck secondFactor;
    private final SessionLife sessions;

    SignInService(
            Guard guard,
            Credentials credentials,
            PasswordHashing hashing,
            SecondFactorCheck secondFactor,
            SessionLife sessions) {
        this.guard = guard;
        this.credentials = credentials;
        this.hashing = hashing;
        this.secondFactor = secondFactor;
        this.sessions = sessions;
    }

    @Override
    public Outcome<SessionToken, SignInRefusal> withPassword(String username, String password, String address) {
        var name = Username.normalise(username);
        var person = credentials.find(name);
        var attempt = new Attempt(
                name,
                person.map(Kept::account).orElse(null),
                address,
                SecurityEventKind.PASSWORD_REFUSED,
                new SignInRefusal.WrongNameOrPassword());
        var hash = person.map(Kept::passwordHash).orElse(null);
        return guard.refusal(attempt, () -> hashing.matches(password, hash))
                .<Outcome<SessionToken, SignInRefusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(open(person.orElseThrow(), password, address)));
    }

    private SessionToken open(Kept person, String password, String address) {
        var hash = person.passwordHash();
        if (hash != null && hashing.isOutdated(hash)) {
            credentials.renewHash(person.account(), hashing.encode(password));
        }
        return sessions.afterPassword(person, address);
    }

    @Override
    public Outcome<SessionToken, SignInRefusal> withCode(SessionToken token, String code, String address) {
        var session = sessions.find(token).filter(open -> open.owes() == SignInStep.SECOND_FACTOR);
        if (session.isEmpty()) {
            return refused(new SignInRefusal.SessionOver());
        }
        var person = credentials.get(session.get().account());
        var attempt = new Attempt(
                person.username(),
                person.account(),
                address,
                SecurityEventKind.CODE_REFUSED,
                new SignInRefusal.WrongCode());
        return guard.refusal(attempt, () -> secondFactor.isRight(person, code))
                .<Outcome<SessionToken, SignInRefusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(sessions.afterCode(person, token)));
    }

    @Override
    public Optional<OpenSession> session(SessionToken token) {
        return sessions.find(token);
    }

    @Override
    public Outcome<Actor.Staff, SignInRefusal> choosePost(SessionToken session, PostId post) {
        return sessions.choosePost(session, post);
    }

    @Override
    public void end(SessionToken session) {
        sessions.end(session);
    }
}
