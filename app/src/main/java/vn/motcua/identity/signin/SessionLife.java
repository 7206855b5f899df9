package vn.motcua.identity.signin;

import static vn.motcua.shared.Outcome.done;
import static vn.motcua.shared.Outcome.refused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.OpenSession;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.SessionToken;
import vn.motcua.identity.SignInRefusal;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.identity.StaffMember;
import vn.motcua.identity.log.SecurityEvents;
import vn.motcua.identity.sessions.Sessions;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PostId;

/** Opens, promotes and ends sessions, and writes it down. */
@Component
@Transactional
class SessionLife {

    private final Sessions sessions;
    private final StaffDirectory directory;
    private final Guard guard;
    private final SecurityEvents log;
    private final Clock clock;

    SessionLife(Sessions sessions, StaffDirectory directory, Guard guard, SecurityEvents log, Clock clock) {
        this.sessions = sessions;
        this.directory = directory;
        this.guard = guard;
        this.log = log;
        this.clock = clock;
    }

    Optional<OpenSession> find(SessionToken token) {
        return sessions.find(token);
    }

    SessionToken afterPassword(Credentials.Kept person, String address) {
        var token = sessions.open(person.account(), address);
        if (person.secondFactor() == null) {
            signedIn(person);
        }
        return token;
    }

    SessionToken afterCode(Credentials.Kept person, SessionToken former) {
        sessions.passSecondFactor(former);
        signedIn(person);
        return sessions.renew(former);
    }

    private void signedIn(Credentials.Kept person) {
        guard.forget(person.username());
        log.append(SecurityEventKind.SIGNED_IN, person.account(), person.displayName());
    }

    Outcome<Actor.Staff, SignInRefusal> choosePost(SessionToken token, PostId post) {
        var session = sessions.find(token).filter(open -> open.owes().isSignedIn());
        if (session.isEmpty()) {
            return refused(new SignInRefusal.SessionOver());
        }
        var account = session.get().account();
        var held = directory.posts(account, LocalDate.now(clock)).stream()
                .filter(member -> member.post().equals(post))
                .findFirst();
        if (held.isEmpty()) {
            return refused(new SignInRefusal.PostNotHeld());
        }
        sessions.choosePost(token, post);
        log.append(SecurityEventKind.POST_CHOSEN, account, held.get().actor(), describe(held.get()));
        return done(held.get().actor());
    }

    private static String describe(StaffMember member) {
        return member.unit() + " " + member.role();
    }

    void end(SessionToken token) {
        sessions.find(token).ifPresent(open -> {
            sessions.end(token);
            log.append(SecurityEventKind.SIGNED_OUT, open.account(), open.displayName());
        });
    }
}
