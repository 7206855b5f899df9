package vn.motcua.identity.signin;

import static vn.motcua.shared.Outcome.refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.OwnPassword;
import vn.motcua.identity.PasswordRefusal;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.SessionToken;
import vn.motcua.identity.SignInRefusal;
import vn.motcua.identity.SignInStep;
import vn.motcua.identity.log.SecurityEvents;
import vn.motcua.identity.sessions.Invitations;
import vn.motcua.identity.sessions.Sessions;
import vn.motcua.identity.signin.Credentials.Kept;
import vn.motcua.identity.signin.Guard.Attempt;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Outcome;

@Service
class PasswordChanges implements OwnPassword {

    private final Guard guard;
    private final Credentials credentials;
    private final NewPasswords passwords;
    private final Sessions sessions;
    private final Invitations invitations;
    private final SecurityEvents log;

    PasswordChanges(
            Guard guard,
            Credentials credentials,
            NewPasswords passwords,
            Sessions sessions,
            Invitations invitations,
            SecurityEvents log) {
        this.guard = guard;
        this.credentials = credentials;
        this.passwords = passwords;
        this.sessions = sessions;
        this.invitations = invitations;
        this.log = log;
    }

    @Override
    public Outcome<SessionToken, PasswordRefusal> change(
            SessionToken token, String current, String chosen, String address) {
        var session = sessions.find(token).filter(open -> open.owes() != SignInStep.SECOND_FACTOR);
        if (session.isEmpty()) {
            return refused(new PasswordRefusal.WrongCurrent());
        }
        var person = credentials.get(session.get().account());
        if (isRefused(person, current, address)) {
            return refused(new PasswordRefusal.WrongCurrent());
        }
        return passwords.accept(chosen, person).map(hash -> {
            keep(person, hash);
            sessions.endOthers(person.account(), token);
            return sessions.renew(token);
        });
    }

    private boolean isRefused(Kept person, String current, String address) {
        var attempt = new Attempt(
                person.username(),
                person.account(),
                address,
                SecurityEventKind.PASSWORD_REFUSED,
                new SignInRefusal.WrongNameOrPassword());
        return guard.refusal(attempt, () -> passwords.isCurrent(current, person))
                .isPresent();
    }

    @Override
    @Transactional
    public boolean isOpen(String invitation) {
        return invitations.holder(invitation).isPresent();
    }

    @Override
    @Transactional
    public Outcome<AccountId, PasswordRefusal> acceptInvitation(String invitation, String chosen) {
        var holder = invitations.holder(invitation);
        if (holder.isEmpty()) {
            return refused(new PasswordRefusal.InvitationOver());
        }
        var person = credentials.get(holder.get());
        return passwords.accept(chosen, person).map(hash -> {
            keep(person, hash);
            invitations.revoke(person.account());
            guard.forget(person.username());
            return person.account();
        });
    }

    private void keep(Kept person, String hash) {
        credentials.setPassword(person.account(), hash);
        log.append(SecurityEventKind.PASSWORD_CHANGED, person.account(), person.displayName());
    }
}
